/** Records of all files of an import together; more are refused in words. */
export const MAX_RECORDS = 100_000;
/** Bytes of a file that is text, and of one in a zip. */
export const MAX_TEXT_BYTES = 25_000_000;
/** Bytes of all files of a zip together, unpacked. */
export const MAX_UNPACKED_BYTES = 500_000_000;
/** Bytes of the list of files in a zip: about 100 000 files. */
export const MAX_LIST_BYTES = 15_000_000;

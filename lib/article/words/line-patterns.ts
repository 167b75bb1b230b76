/** A line that is the credit of a picture, or ends in one. */
export const PICTURE_CREDIT =
  /^\(?(?:ảnh|nguồn ảnh|ảnh minh (?:họa|hoạ)|hình|clip|video|đồ họa|photo|image|picture)s?(?: (?:credit|by|minh họa))? ?: ?\S.{0,60}$|[(.–-] ?(?:ảnh|đồ họa|photo|image)(?: minh họa)?: ?(?:[^.]|\.(?=\S)){1,40}\)?\.?$|\(?(?:ảnh|hình) (?:minh (?:họa|hoạ)|chụp màn hình|tư liệu)\)?\.?$|getty images|shutterstock|\((?:ap|reuters|afp)[ )/]/;

/** What a lead or a first paragraph begins with where an agency wrote it: "(TTXVN) - ", "Reuters — ". */
export const AGENCY_MARK = /^\(?[A-ZĐ][^\s()]{1,14}(?: [^\s()]{1,8}){0,3}\)? ?[-–—] /;

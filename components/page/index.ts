export { copyText } from './copy-text';
export { type Guard, installGuard } from './guard';
export { mountInterface } from './mount';

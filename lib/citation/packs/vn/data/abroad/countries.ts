/*
 * Who has laws of its own: other countries, their states and cities, and organisations of states. Alternatives are parted by `|`.
 */
const rows = [
  'mỹ|hoa kỳ|nga|trung quốc|hàn quốc|triều tiên|nhật bản|nhật|thái lan|lào|campuchia|singapore|malaysia|indonesia|philippines',
  'myanmar|ấn độ|pakistan|anh|pháp|đức|ý|italia|tây ban nha|bồ đào nha|hà lan|bỉ|thụy sĩ|thụy điển|na uy|đan mạch|phần lan',
  'ba lan|ukraine|belarus|gruzia|thổ nhĩ kỳ|iran|iraq|israel|palestine|syria|ai cập|nam phi|brazil|argentina|mexico|venezuela',
  'cuba|canada|úc|australia|new zealand|châu âu|eu|liên hợp quốc|liên hiệp quốc|lhq|hội đồng bảo an|nato|liên xô|fifa|uefa',
  'đài loan|hồng kông|hong kong|macau|quốc tế|hungary|áo|séc|hy lạp|ireland|scotland|peru|chile|colombia|ecuador|bolivia',
  'kazakhstan|uzbekistan|mông cổ|nepal|bangladesh|sri lanka|ả rập|saudi|qatar|uae|kenya|nigeria|ethiopia|ma rốc|tunisia|libya',
  'california|texas|florida|new york|washington|brussels|bắc kinh|seoul|tokyo|moskva|điện kremlin|lầu năm góc',
  'sudan|afghanistan|armenia|azerbaijan|serbia|kosovo|romania|bulgaria|croatia|slovakia|slovenia|estonia|latvia|litva|moldova',
  'brunei|bhutan|maldives|timor leste|ghana|uganda|iceland|luxembourg|malta|jordan|lebanon|kuwait|oman|yemen|nhật hoàng',
  'bangkok|jakarta|bali|manila|kuala lumpur|phnom penh|viêng chăn|vientiane|yangon|busan|osaka|thượng hải|quảng châu|thâm quyến',
  'đài bắc|cao hùng|new delhi|mumbai|london|paris|berlin|munich|rome|milan|madrid|barcelona|amsterdam|geneva|stockholm|oslo',
  'moscow|kiev|kyiv|warsaw|praha|istanbul|tehran|dubai|cairo|sydney|melbourne|toronto|vancouver|ottawa|los angeles|chicago|boston',
  'yonhap|kyodo|nhk|bernama|bangkok post|jakarta post|korea times|straits times|tân hoa xã|scmp',
  'hawaii|san francisco|seattle|houston|quý châu|tứ xuyên|quảng đông|phúc kiến|vân nam|quảng tây|chiết giang|giang tô|sơn đông',
];

export const countries: readonly string[] = rows.join('|').split('|');

/**
 * Countries that are also plain words, parts of names or women's and men's names (anh: elder brother; pháp: of law; Nga, Đức,
 * Lào Cai), so that they need an organ or a place word right before them.
 */
export const ambiguousCountries: ReadonlySet<string> = new Set(
  'anh|pháp|đức|ý|bỉ|áo|úc|nhật|nga|peru|eu|quốc tế|liên hợp quốc|lào'.split('|'),
);

/** Offices and houses that Viet Nam has not: a president, the White House, a senate, a king … */
export const officesAbroad: readonly string[] = [
  'tổng thống',
  'nhà trắng',
  'tòa án tối cao mỹ',
  'thượng viện',
  'hạ viện',
  'nghị viện',
  'thượng nghị sĩ',
  'hạ nghị sĩ',
  'nghị sĩ',
  'tu chính án',
  'quốc vương',
  'nhà vua',
  'nữ hoàng',
  'nội các',
  'thị trưởng',
  'công tố viên',
  'thống đốc bang',
];

/** How papers call another country the second time: this country, the host country, this state. */
export const thatCountry: readonly string[] = [
  'nước này',
  'nước đó',
  'nước bạn',
  'nước sở tại',
  'nơi này',
  'xứ này',
  'bang này',
  'quốc gia này',
  'đảo quốc này',
  'vùng lãnh thổ này',
  'xứ sở kim chi',
  'xứ sở chùa vàng',
  'xứ chùa vàng',
  'xứ kim chi',
  'đảo quốc sư tử',
];

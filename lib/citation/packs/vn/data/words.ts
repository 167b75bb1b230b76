/*
 * In: nothing: these are the tables that a newcomer edits (words, types, codes, issuers, titles, portals).
 * Out: sets of words and tries of phrases over one lexicon.
 */
import { createLexicon } from '../../../tokens/lexicon';
import { gluedWords } from './misprints';

/** Spellings that Vietnamese prints either way; tone placement is folded before. */
export const lexicon = createLexicon(
  [
    'qui=quy kỉ=kỷ lí=lý kí=ký sỹ=sĩ mĩ=mỹ sớ=số sô=số ngay=ngày diểm=điểm',
    ...[...gluedWords].map((pair) => pair.join('=')),
  ].join(' '),
);

const words = lexicon.words;

/** Words that official titles and names of issuers have or leave out: and, on. */
export const joining = words('và về');
/** Words before a type word that speak of several documents: plurals, two to ten, set. */
export const countWords = lexicon.words('các những hai ba bốn tứ năm sáu bảy tám chín mười bộ');
/** Words with which no paragraph ends, so that a line that breaks behind them goes on: của (of), luật (law), bộ (ministry) … */
export const hangingWords = words('của và các theo tại số về do luật bộ lệnh thuộc');
/** "Number", No.; also without its accents. */
export const numberWord = words('số so');
/** Which decision or judgment it is: "quyết định cưỡng chế", "bản án dân sự phúc thẩm". */
export const qualifiers = words(
  'cưỡng chế thu hồi đất xử phạt thi hành án phúc sơ thẩm giám đốc dân sự hình hành chính kỷ luật thanh tra phê duyệt bổ nhiệm khởi tố',
);
/** And, or, together with. */
export const listWords = words('và hoặc cùng với hay');
/** Then, as well as, and on to. */
export const stepWords = words('rồi lẫn sang đến');
/** Of, belonging to, at, in. */
export const ofWords = words('của thuộc tại trong ở');
/** "Nghị định 151 ghi rất rõ tại Điều 5": the decree states very clearly in Article 5. */
export const stateWords = words('ghi quy định nêu nói chỉ rõ rất đã cụ thể chi tiết tại ở trong');
/** "quy định việc thừa kế tại các Điều 649 và 650", "cụ thể là Điều 54", "trong đó Điều 158", "xem Điều 5", "dành hẳn các Điều 81 và 82" */
export const leadWords = words('tại ở trong là thể đó có xem như gồm biệt dành hẳn riêng trọn');
/** "Căn cứ Bộ luật Hình sự, hành vi này phạm vào Điều 134": each leads to a document as well. */
export const applyWords = words('theo cứ vào phạm dụng dẫn');
export const topicWords = words('về');
/** What may stand between a unit and its value, or before a unit: "Phụ lục số 3" (Annex No. 3), "các điều từ 105 đến 110" (articles from … to). */
export const valueWords = words('số từ các phụ');
/** "tiểu mục 2 Mục I": subsection 2 of section I. */
export const lesserWords = words('tiểu');
/** "Phụ lục III ban hành kèm theo Nghị định …", "Điều 5 dự thảo Luật …", "Điều 30 VBHN Luật Giá" */
export const annexWords = words('kèm theo ban hành dự thảo án vbhn');
/** How regulations begin that a decision brings with it: Quy chế, Quy định, Điều lệ, Hướng dẫn, Nội quy. */
export const annexedWords = words('quy điều hướng nội bản danh kế');
export const rangeWords = words('đến tới');
export const dayWord = words('ngày');
export const yearWord = words('năm');
/** "cùng ngày 3/7/2019": what is said of several. */
export const togetherWords = words('cùng đều');
export const dateWords = { month: words('tháng'), year: yearWord };
export const termWords = words('khóa');
export const lawWords = words('luật');
/** "sửa đổi": amended, amending. */
export const amendWord = words('sửa');
/** Of all `ofWords` the one that only says whose something is. */
export const whoseWord = words('của');

/** What may follow a bare number of a document, where a unit or a counted noun may not. */
export const followers = words(
  'của về ngày năm được đã là thì và hoặc có do gửi cũng quy không nhưng để theo ban khi sẽ còn đang nêu cho với tại ' +
    'trên trong từ mà bị vào như thay hướng đặt yêu chỉ này nói vừa mới ra khóa cùng giữa nhằm thành phải cần đến tới ' +
    'sau trước cấm nhờ lại chưa rằng thay bởi nếu đồng đưa tạo mở đề đều xác khẳng nhấn giao ký phê hết thực trong đi lên bổ ' +
    'sửa thể hay vẫn rồi liên ở gồm nên hiện đối song tuy chính so bao gây dẫn tiếp tục việc kèm cho quyết nay',
);

/** Further words that may follow a bare number, mostly of what a document does. Titles have them too, so that they end none. */
export const doings = words(
  'khác hỗ dành giúp mang khuyến phục buộc siết áp triển tháo góp gỡ trở cũ làm qua từng khơi thúc tích nghiêm sâu kịp bắt toàn',
);

/** Words of verbs of issuing (ban hành, ký, phê duyệt, thông qua, công bố …): what stands before a document that the subject of the sentence issued. */
export const issueVerbs = words('hành ra ký có duyệt qua bố văn tại gửi đi');

/** Words behind which "luật" (law) is not a type word: kỷ luật (discipline), pháp luật (the law), Trường Đại học Luật (a law school), giảng viên luật (lecturer in law), văn phòng luật (law office). */
export const notBeforeLaw = words(
  'kỷ pháp quân giới học khoa ngành môn báo cử đạo viên gia sĩ phòng ty hãng clb',
);

import { aRegulation } from '../../unit/store/records';

/** A decree that nobody passed. */
export const decree = aRegulation({
  id: 'vn:state:nghi-dinh:24/2024/NĐ-CP:2024',
  name: 'Nghị định 24/2024/NĐ-CP',
  type: 'nghi-dinh',
  number: '24',
  year: '2024',
  symbol: 'NĐ-CP',
  issuer: 'Chính phủ',
  subject: 'việc họp chợ',
});

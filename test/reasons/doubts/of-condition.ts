import type { Cases } from '../cases.ts';

export const cases: Cases = {
  catches: [
    '550 Če naslov ne obstaja, ga preverite',
    '550 If the address does not exist, you will get another notice',
    '550 Ha a címzett nem létezik, ellenőrizze a címet',
    '550 Om adressen inte finns, kontrollera den',
    '550 Jeśli adres nie istnieje, sprawdź pisownię',
    '550 Если адрес не существует, проверьте его',
    '550 如果收件人不存在，请检查地址',
    '550 หากไม่พบผู้รับ โปรดตรวจสอบที่อยู่',
    '550 수신자가 존재하지 않는 경우 주소를 확인하십시오',
    '550 90% of your recipients are invalid, blocked',
  ],
  traps: [
    "550 Ce destinataire n'existe pas",
    '550 A címzett nem létezik, ellenőrizze a címet',
    '550 Адрес не существует, проверьте его',
    '550 收件人不存在，如果有疑问请联系管理员',
    '550 The address does not exist, you will get another notice',
    '550 5.1.1 the recipients are invalid',
  ],
};

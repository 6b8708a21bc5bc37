// Addresses that a notice offers to write to, in many languages: see shared/bounce/text/referral.ts.
import { expect, test } from 'vitest';
import { type Referral, referralIn } from '../../shared/bounce/text/referral.ts';

const ROWS: readonly (readonly [sentence: string, offered: Referral | null])[] = [
  ['هذا العنوان لم يعد مستخدما، يرجى التواصل مع @', 'contact'],
  ['عنواني الجديد هو @', 'new-address'],
  ['לשאלות אנא פנו אל @', 'contact'],
  ['הכתובת החדשה היא @', 'new-address'],
  ['अधिक जानकारी के लिए कृपया संपर्क करें: @', 'contact'],
  ['मेरा नया पता है @', 'new-address'],
  ['Vui lòng liên hệ @', 'contact'],
  ['Địa chỉ mới là @', 'new-address'],
  ['Silakan hubungi @', 'contact'],
  ['Alamat baru adalah @', 'new-address'],
  ['Παρακαλώ επικοινωνήστε με @', 'contact'],
  ['Η νέα διεύθυνση είναι @', 'new-address'],
  ['Kérjük, írjon a @', 'contact'],
  ['Palun pöörduge @', 'contact'],
  ['Uus aadress on @', 'new-address'],
  ['Prosím, kontaktujte @', 'contact'],
  ['Vă rugăm să contactați @', 'contact'],
  ['Noua adresă este @', 'new-address'],
  ['Моля, пишете на @', 'contact'],
  ['Новият адрес е @', 'new-address'],
  ['Будь ласка, зверніться за адресою @', 'contact'],
  ['Molimo kontaktirajte @', 'contact'],
  ['Nova adresa je @', 'new-address'],
  ['Prosimo, pišite na @', 'contact'],
  ['Prašome rašyti @', 'contact'],
  ['Naujas adresas @', 'new-address'],
  ['Lūdzu, rakstiet uz @', 'contact'],
  ['Jaunā adrese ir @', 'new-address'],
  ['Vinsamlegast hafið samband við @', 'contact'],
  ['Nýja netfangið er @', 'new-address'],
  ['Contacteu amb @', 'contact'],
  ['La nova adreça és @', 'new-address'],
  ['لطفا تماس بگیرید با @', 'contact'],
  ['نشانی جدید @', 'new-address'],
  ['Не вдалося доставити лист одержувачу @', null],
  ['Poruka nije isporučena primatelju @', null],
  ['Skeytið var ekki afhent viðtakanda @', null],
  ['Laiškas nepristatytas gavėjui @', null],
  ['پیام به گیرنده تحویل نشد: @', null],
  ['لم يتم تسليم الرسالة إلى @', null],
];

test.each(ROWS)('%s', (sentence, offered) => {
  const at = sentence.indexOf('@');
  expect(referralIn(sentence.slice(0, at), sentence.slice(at + 1))).toBe(offered);
});

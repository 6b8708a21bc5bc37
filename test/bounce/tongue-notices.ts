// Notices of two systems in each of 33 languages, see tongues.test.ts.
import type { ReasonId } from '../../shared/domain/words.ts';

/** Subject, what is said of kai@bucht.example, and the reason. */
export type Notice = readonly [subject: string, text: string, reason: ReasonId];

export const NOTICES: readonly Notice[] = [
  ['تعذر تسليم رسالتك', 'لم يتم تسليم رسالتك إلى <kai@bucht.example> لأن هذا المستخدم غير موجود.', 'no-such-mailbox'],
  ['فشل التسليم', 'تعذر تسليم الرسالة إلى العنوان التالي:\n\nkai@bucht.example\nصندوق البريد ممتلئ.', 'mailbox-full'],
  ['ההודעה לא נמסרה', 'לא ניתן היה למסור את הודעתך אל kai@bucht.example.\nהנמען אינו קיים.', 'no-such-mailbox'],
  ['המסירה נכשלה', 'הודעתך לא נמסרה לנמען הבא:\n\nkai@bucht.example\nתיבת הדואר מלאה.', 'mailbox-full'],
  [
    'संदेश वितरित नहीं हुआ',
    'आपका संदेश <kai@bucht.example> को वितरित नहीं किया जा सका। यह उपयोगकर्ता मौजूद नहीं है।',
    'no-such-mailbox',
  ],
  ['वितरण विफल', 'निम्न पते पर आपका संदेश वितरित नहीं हुआ:\n\nkai@bucht.example\nमेलबॉक्स भर गया है।', 'mailbox-full'],
  ['ส่งอีเมลไม่สำเร็จ', 'ไม่สามารถส่งข้อความของคุณถึง kai@bucht.example ได้\nไม่พบผู้ใช้นี้ในระบบ', 'no-such-mailbox'],
  ['จดหมายถูกตีกลับ', 'จดหมายของคุณส่งไม่ถึงผู้รับต่อไปนี้\n\nkai@bucht.example\nกล่องจดหมายเต็ม', 'mailbox-full'],
  [
    'Thư không gửi được',
    'Thư của bạn tới <kai@bucht.example> không thể gửi được.\nĐịa chỉ này không tồn tại.',
    'no-such-mailbox',
  ],
  [
    'Gửi thư thất bại',
    'Thư của bạn không được gửi tới người nhận sau:\n\nkai@bucht.example\nTài khoản đã bị khóa.',
    'mailbox-disabled',
  ],
  [
    'Pengiriman gagal',
    'Pesan Anda tidak dapat dikirim ke <kai@bucht.example>.\nPengguna tidak ditemukan.',
    'no-such-mailbox',
  ],
  [
    'Mesej tidak dapat dihantar',
    'Mesej anda tidak dapat dihantar kepada:\n\nkai@bucht.example\nPeti mel penerima sudah penuh.',
    'mailbox-full',
  ],
  [
    'Αποτυχία παράδοσης',
    'Το μήνυμά σας προς <kai@bucht.example> δεν παραδόθηκε.\nΗ διεύθυνση δεν υπάρχει.',
    'no-such-mailbox',
  ],
  [
    'Μη παραδοτέο μήνυμα',
    'Το μήνυμά σας δεν μπόρεσε να παραδοθεί στον παραλήπτη:\n\nkai@bucht.example\nΟ λογαριασμός έχει απενεργοποιηθεί.',
    'mailbox-disabled',
  ],
  [
    'Sikertelen kézbesítés',
    'Levelét nem sikerült kézbesíteni a következő címzettnek:\n\nkai@bucht.example\nNincs ilyen felhasználó.',
    'no-such-mailbox',
  ],
  [
    'Kézbesítési hiba',
    'Az üzenet nem volt kézbesíthető <kai@bucht.example> részére.\nA postafiók megtelt.',
    'mailbox-full',
  ],
  [
    'Viestiä ei toimitettu',
    'Viestiäsi ei voitu toimittaa osoitteeseen <kai@bucht.example>.\nKäyttäjää ei löydy.',
    'no-such-mailbox',
  ],
  [
    'Toimitus epäonnistui',
    'Viestin toimitus epäonnistui seuraavalle vastaanottajalle:\n\nkai@bucht.example\nTili on suljettu.',
    'mailbox-disabled',
  ],
  [
    'Kirja ei õnnestunud kohale toimetada',
    'Teie kirja ei saanud kohale toimetada aadressile <kai@bucht.example>.\nSellist kasutajat ei ole.',
    'no-such-mailbox',
  ],
  [
    'Kohaletoimetamine ebaõnnestus',
    'Kiri ei jõudnud kohale:\n\nkai@bucht.example\nSaaja postkast on täis.',
    'mailbox-full',
  ],
  [
    'Nedoručitelná zpráva',
    'Vaši zprávu se nepodařilo doručit na adresu <kai@bucht.example>.\nUživatel neexistuje.',
    'no-such-mailbox',
  ],
  [
    'Doručení selhalo',
    'Zpráva nemohla být doručena příjemci:\n\nkai@bucht.example\nSchránka byla zrušena.',
    'mailbox-disabled',
  ],
  [
    'Nedoručená správa',
    'Vašu správu sa nepodarilo doručiť na adresu <kai@bucht.example>.\nPoužívateľ neexistuje.',
    'no-such-mailbox',
  ],
  ['Doručenie zlyhalo', 'Správa nebola doručená príjemcovi:\n\nkai@bucht.example\nSchránka je plná.', 'mailbox-full'],
  [
    'Niedostarczona wiadomość',
    'Nie udało się dostarczyć wiadomości do <kai@bucht.example>.\nUżytkownik nie istnieje.',
    'no-such-mailbox',
  ],
  [
    'Zwrot wiadomości',
    'Twoja wiadomość nie została dostarczona do:\n\nkai@bucht.example\nKonto zostało zablokowane.',
    'mailbox-disabled',
  ],
  [
    'Livrarea a eșuat',
    'Mesajul dumneavoastră nu a putut fi livrat către <kai@bucht.example>.\nUtilizatorul nu există.',
    'no-such-mailbox',
  ],
  [
    'Mesaj returnat',
    'Mesajul nu a fost livrat următorului destinatar:\n\nkai@bucht.example\nCăsuța poștală este plină.',
    'mailbox-full',
  ],
  [
    'Недоставено съобщение',
    'Вашето писмо до <kai@bucht.example> не може да бъде доставено.\nНяма такъв потребител.',
    'no-such-mailbox',
  ],
  [
    'Неуспешна доставка',
    'Писмото не е доставено до следния получател:\n\nkai@bucht.example\nПощенската кутия е пълна.',
    'mailbox-full',
  ],
  [
    'Лист не доставлено',
    'Ваш лист не було доставлено за адресою <kai@bucht.example>.\nКористувача не знайдено.',
    'no-such-mailbox',
  ],
  [
    'Помилка доставки',
    'Неможливо доставити лист одержувачу:\n\nkai@bucht.example\nПоштову скриньку заблоковано.',
    'mailbox-disabled',
  ],
  [
    'Письмо не доставлено',
    'Ваше письмо не было доставлено на адрес <kai@bucht.example>.\nТакой пользователь не найден.',
    'no-such-mailbox',
  ],
  [
    'Ошибка доставки',
    'Письмо не может быть доставлено получателю:\n\nkai@bucht.example\nПочтовый ящик переполнен.',
    'mailbox-full',
  ],
  [
    'Poruka nije isporučena',
    'Vaša poruka nije mogla biti isporučena na <kai@bucht.example>.\nKorisnik ne postoji.',
    'no-such-mailbox',
  ],
  [
    'Испорука није успела',
    'Ваша порука није испоручена примаоцу:\n\nkai@bucht.example\nНалог је суспендован.',
    'mailbox-disabled',
  ],
  [
    'Sporočila ni bilo mogoče dostaviti',
    'Vašega sporočila ni bilo mogoče dostaviti na <kai@bucht.example>.\nUporabnik ne obstaja.',
    'no-such-mailbox',
  ],
  [
    'Dostava ni uspela',
    'Sporočilo ni bilo dostavljeno prejemniku:\n\nkai@bucht.example\nPoštni predal je poln.',
    'mailbox-full',
  ],
  [
    'Laiškas nepristatytas',
    'Jūsų laiško nepavyko pristatyti adresu <kai@bucht.example>.\nVartotojas neegzistuoja.',
    'no-such-mailbox',
  ],
  [
    'Pristatymas nepavyko',
    'Laiškas nebuvo pristatytas šiam gavėjui:\n\nkai@bucht.example\nPašto dėžutė pilna.',
    'mailbox-full',
  ],
  [
    'Vēstule nav piegādāta',
    'Jūsu vēstuli neizdevās piegādāt uz <kai@bucht.example>.\nLietotājs neeksistē.',
    'no-such-mailbox',
  ],
  ['Piegādes kļūda', 'Ziņojums netika piegādāts saņēmējam:\n\nkai@bucht.example\nKonts ir slēgts.', 'mailbox-disabled'],
  [
    'İletiniz teslim edilemedi',
    'İletiniz <kai@bucht.example> adresine teslim edilemedi.\nBöyle bir kullanıcı bulunamadı.',
    'no-such-mailbox',
  ],
  [
    'Teslimat başarısız',
    'İletiniz aşağıdaki alıcıya ulaştırılamadı:\n\nkai@bucht.example\nPosta kutusu dolu.',
    'mailbox-full',
  ],
  [
    'Din mail kunne ikke leveres',
    'Din besked til <kai@bucht.example> kunne ikke leveres.\nBrugeren findes ikke.',
    'no-such-mailbox',
  ],
  [
    'Leveringen mislykkedes',
    'Beskeden blev ikke leveret til:\n\nkai@bucht.example\nPostkassen er fuld.',
    'mailbox-full',
  ],
  [
    'E-posten ble ikke levert',
    'Meldingen din ble ikke levert til <kai@bucht.example>.\nBrukeren finnes ikke.',
    'no-such-mailbox',
  ],
  [
    'Leveringen mislyktes',
    'Meldingen kunne ikke leveres til:\n\nkai@bucht.example\nKontoen er stengt.',
    'mailbox-disabled',
  ],
  [
    'Meddelandet kunde inte levereras',
    'Ditt meddelande till <kai@bucht.example> kunde inte levereras.\nMottagaren finns inte.',
    'no-such-mailbox',
  ],
  [
    'Leveransen misslyckades',
    'Meddelandet har inte levererats till:\n\nkai@bucht.example\nBrevlådan är full.',
    'mailbox-full',
  ],
  [
    'Ekki tókst að afhenda póst',
    'Ekki tókst að afhenda skeytið til <kai@bucht.example>.\nNotandi er ekki til.',
    'no-such-mailbox',
  ],
  [
    'Afhending mistókst',
    'Skeytið var ekki afhent viðtakanda:\n\nkai@bucht.example\nPósthólfið er fullt.',
    'mailbox-full',
  ],
  [
    'Bericht niet bezorgd',
    'Uw bericht aan <kai@bucht.example> kon niet worden bezorgd.\nDe gebruiker bestaat niet.',
    'no-such-mailbox',
  ],
  ['Bezorging mislukt', 'Het bericht is niet afgeleverd bij:\n\nkai@bucht.example\nDe mailbox is vol.', 'mailbox-full'],
  [
    'Mensagem não entregue',
    'A sua mensagem para <kai@bucht.example> não foi entregue.\nO utilizador não existe.',
    'no-such-mailbox',
  ],
  [
    'Falha de entrega',
    'Não foi possível entregar a mensagem a:\n\nkai@bucht.example\nA caixa de correio está cheia.',
    'mailbox-full',
  ],
  [
    'Missatge no lliurat',
    "No s'ha pogut lliurar el vostre missatge a <kai@bucht.example>.\nL'usuari no existeix.",
    'no-such-mailbox',
  ],
  ['Error de lliurament', "El missatge no s'ha lliurat a:\n\nkai@bucht.example\nLa bústia és plena.", 'mailbox-full'],
  [
    '메일이 전달되지 않았습니다',
    '보내신 메일이 <kai@bucht.example> 님에게 전달되지 않았습니다.\n해당 사용자를 찾을 수 없습니다.',
    'no-such-mailbox',
  ],
  [
    '메일 반송 안내',
    '다음 수신자에게 메일을 배달할 수 없습니다.\n\nkai@bucht.example\n메일함 용량이 초과되었습니다.',
    'mailbox-full',
  ],
  [
    'メールを配信できませんでした',
    '次の宛先にメールをお届けできませんでした。\n\nkai@bucht.example\nユーザーが存在しません。',
    'no-such-mailbox',
  ],
  [
    '送信に失敗しました',
    '<kai@bucht.example> 宛のメールは届きませんでした。\n受信者のメールボックスがいっぱいです。',
    'mailbox-full',
  ],
  ['邮件未送达', '您发给 <kai@bucht.example> 的邮件无法送达。\n收件人不存在。', 'no-such-mailbox'],
  ['郵件投遞失敗', '您的郵件無法送達以下收件人：\n\nkai@bucht.example\n收件人信箱已滿。', 'mailbox-full'],
  ['پیام شما تحویل داده نشد', 'پیام شما به <kai@bucht.example> تحویل داده نشد.\nکاربر وجود ندارد.', 'no-such-mailbox'],
  ['ارسال ناموفق', 'پیام شما به گیرنده زیر تحویل نشد:\n\nkai@bucht.example\nصندوق پستی پر است.', 'mailbox-full'],
];

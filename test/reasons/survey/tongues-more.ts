/** Once more in 33 languages, in other words: written after the first lot was mended, and before it was read. */
export const TONGUES_MORE = {
  'no-such-mailbox': `
    لا يوجد مستخدم بهذا الاسم على هذا الخادم
    אין משתמש כזה בשרת
    इस नाम का कोई उपयोगकर्ता नहीं है
    ไม่มีชื่อผู้รับนี้อยู่ในระบบของเรา
    Không có người dùng nào với tên này
    Tidak ada pengguna dengan nama tersebut
    Akaun penerima tidak wujud
    Δεν υπάρχει χρήστης με αυτό το όνομα
    A címzett nem szerepel a címtárunkban
    Vastaanottajaa ei tunneta
    Aadressaat ei ole meie serveris registreeritud
    Příjemce není na tomto serveru znám
    Taký používateľ u nás neexistuje
    Nie mamy użytkownika o takiej nazwie
    Nu există niciun utilizator cu acest nume
    Не съществува потребител с такова име
    Такого користувача на сервері немає
    На нашем сервере нет такого ящика
    Nema korisnika s tim imenom
    Корисник није пронађен на овом серверу
    Prejemnik na tem strežniku ne obstaja
    Gavėjas šiame serveryje nežinomas
    Šāda lietotāja nav
    Bu adreste bir kullanıcımız bulunmamaktadır
    Modtageren er ikke kendt på denne server
    Mottakeren er ikke kjent på denne serveren
    Mottagaren är inte känd på den här servern
    Viðtakandi er ekki skráður hjá okkur
    Er is geen gebruiker met die naam op deze server
    Não há nenhum utilizador com esse nome
    No hi ha cap usuari amb aquest nom
    등록되지 않은 메일 주소입니다
    ご指定のメールアドレスは存在しません
    查無此使用者，請確認收件地址
    چنین کاربری وجود ندارد`,
  'mailbox-disabled': `
    تم إغلاق صندوق البريد لعدم الاستخدام
    החשבון של הנמען נסגר
    प्राप्तकर्ता का खाता निष्क्रिय है
    บัญชีอีเมลนี้ถูกปิดใช้งานแล้ว
    Hộp thư này đã ngừng hoạt động
    Kotak surat ini sudah tidak aktif
    Ο λογαριασμός του παραλήπτη είναι ανενεργός
    A felhasználói fiók megszűnt
    Käyttäjätili on lukittu
    Kasutaja konto on peatatud
    Účet uživatele byl deaktivován
    Schránka príjemcu bola zrušená
    Skrzynka odbiorcy została zamknięta
    Căsuța poștală a fost închisă
    Акаунтът на потребителя е спрян
    Обліковий запис одержувача вимкнено
    Аккаунт получателя деактивирован
    Korisnički račun je zatvoren
    Poštni predal je zaprt
    Gavėjo pašto dėžutė uždaryta
    Lietotāja konts ir bloķēts
    Alıcının hesabı askıya alınmıştır
    Brugerens konto er nedlagt
    Brukerens konto er avsluttet
    Användarens konto har avslutats
    Pósthólfið er ekki lengur virkt
    De mailbox van deze gebruiker is opgeheven
    A caixa de correio foi desativada
    La bústia ha estat tancada
    계정이 비활성화되어 있습니다
    このアドレスは解約されています
    此信箱已停用
    صندوق پستی گیرنده بسته شده است`,
  'mailbox-full': `
    تجاوز المستلم الحصة المخصصة له
    הנמען חרג ממכסת האחסון
    Người nhận đã vượt quá dung lượng cho phép
    Ο παραλήπτης έχει υπερβεί το όριο χώρου
    A címzett túllépte a tárhelykvótáját
    Vastaanottajan levytila on loppunut
    Příjemce překročil kvótu
    Odbiorca przekroczył limit pojemności skrzynki
    Destinatarul a depășit cota de stocare
    Получателят е надвишил квотата си
    Одержувач перевищив квоту
    Получатель превысил квоту
    Primatelj je premašio kvotu
    Prejemnik je presegel kvoto
    Gavėjas viršijo kvotą
    Saņēmējs ir pārsniedzis kvotu
    Alıcı kotasını aştı
    Modtageren har overskredet sin kvote
    Mottakeren har overskredet kvoten
    Mottagaren har överskridit sin kvot
    De ontvanger heeft zijn quotum overschreden
    O destinatário excedeu a quota
    El destinatari ha superat la quota
    받는 사람의 메일함이 꽉 찼습니다
    گیرنده از سهمیه خود فراتر رفته است`,
} as const;

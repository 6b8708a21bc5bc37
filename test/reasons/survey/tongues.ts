/** Plain answers in 33 languages, eight for each, in words of a server or of its administrator there. */
export const TONGUES = {
  'no-such-mailbox': `
    550 المستخدم غير موجود
    عنوان البريد الإلكتروني الذي أدخلته غير موجود، يرجى التحقق منه والمحاولة مرة أخرى
    550 המשתמש אינו קיים
    כתובת הדוא"ל שהזנת לא נמצאה במערכת
    550 उपयोगकर्ता मौजूद नहीं है
    आपके द्वारा दर्ज किया गया ईमेल पता नहीं मिला
    550 ไม่พบผู้ใช้นี้ในระบบ
    ที่อยู่อีเมลของผู้รับไม่มีอยู่จริง กรุณาตรวจสอบอีกครั้ง
    550 Người dùng không tồn tại
    Không tìm thấy địa chỉ email của người nhận trên máy chủ
    550 Pengguna tidak ditemukan
    Alamat email yang Anda tuju tidak ada atau salah ketik
    550 Άγνωστος παραλήπτης
    Η διεύθυνση ηλεκτρονικού ταχυδρομείου που πληκτρολογήσατε δεν υπάρχει
    550 Nincs ilyen felhasználó
    A megadott e-mail cím nem található a kiszolgálón
    550 Käyttäjää ei löydy tältä palvelimelta
    Vastaanottajan sähköpostiosoitetta ei ole olemassa
    550 Sellist kasutajat meie serveris ei ole
    Saaja e-posti aadressi ei leitud
    550 Uživatel neexistuje
    Zadaná e-mailová adresa nebyla na serveru nalezena
    550 Používateľ neexistuje
    Adresa príjemcu sa na tomto serveri nenašla
    550 Użytkownik nieznany
    Podany adres e-mail odbiorcy jest nieprawidłowy lub nie istnieje
    550 Utilizator necunoscut
    Adresa de e-mail introdusă nu a fost găsită pe server
    550 Няма такъв потребител
    Посоченият имейл адрес не съществува
    550 Користувача не знайдено
    Вказана електронна адреса одержувача не існує
    550 Такой пользователь не зарегистрирован
    Указанный адрес электронной почты не найден на сервере получателя
    550 Korisnik ne postoji
    Adresa primatelja nije pronađena na poslužitelju
    550 Uporabnik ne obstaja
    Naslova prejemnika na strežniku ni mogoče najti
    550 Tokio vartotojo nėra
    Gavėjo el. pašto adresas nerastas
    550 Lietotājs nav atrasts
    Norādītā e-pasta adrese neeksistē
    550 Böyle bir kullanıcı yok
    Girdiğiniz e-posta adresi sunucuda bulunamadı
    550 Der findes ingen bruger med det navn
    Modtagerens e-mailadresse blev ikke fundet
    550 Brukeren finnes ikke
    E-postadressen du skrev inn, ble ikke funnet hos mottakeren
    550 Ingen sådan användare
    E-postadressen du angav hittades inte hos mottagaren
    550 Notandi er ekki til
    Netfang viðtakanda fannst ekki
    550 Geen gebruiker met die naam
    Het opgegeven e-mailadres is niet bekend op deze server
    550 Utilizador inexistente
    O endereço de correio eletrónico indicado não foi encontrado
    550 L'usuari no existeix
    No s'ha trobat l'adreça electrònica del destinatari
    550 해당 사용자를 찾을 수 없습니다
    받는 사람의 메일 주소가 존재하지 않습니다
    550 そのようなユーザーはおりません
    お送りいただいた宛先のアドレスは現在使われておりません
    550 收件人帐号不存在
    您輸入的電子郵件地址不存在，請確認後再寄
    550 کاربر یافت نشد
    نشانی ایمیل گیرنده وجود ندارد`,
  'mailbox-disabled': `
    550 تم تعطيل هذا الحساب من قبل المسؤول
    550 התיבה הושבתה על ידי מנהל המערכת
    550 यह खाता बंद कर दिया गया है
    550 บัญชีนี้ถูกระงับการใช้งาน
    550 Tài khoản này đã bị khóa
    550 Akun ini telah dinonaktifkan
    550 Ο λογαριασμός έχει απενεργοποιηθεί
    550 A postafiók le van tiltva
    550 Tili on poistettu käytöstä
    550 Postkast on suletud
    550 Schránka byla zablokována
    550 Účet bol zrušený
    550 Konto zostało zablokowane
    550 Contul a fost dezactivat
    550 Пощенската кутия е закрита
    550 Поштову скриньку заблоковано
    550 Учётная запись отключена
    550 Налог је суспендован
    550 Račun je onemogočen
    550 Paskyra užblokuota
    550 Konts ir slēgts
    550 Hesap kapatıldı
    550 Kontoen er lukket
    550 Kontoen er deaktivert
    550 Kontot är spärrat
    550 Reikningnum hefur verið lokað
    550 Dit account is geblokkeerd
    550 A conta foi suspensa
    550 El compte ha estat desactivat
    550 휴면 상태인 계정입니다
    550 このアカウントは利用停止中です
    550 該帳戶已被停用
    550 این حساب غیرفعال شده است`,
  'no-such-domain': `
    نطاق المستلم غير موجود
    प्राप्तकर्ता का डोमेन मौजूद नहीं है
    Tên miền của người nhận không tồn tại
    A címzett tartománya nem létezik
    Doména příjemce neexistuje
    Domeniul destinatarului nu există
    Домен получателя не существует
    Gavėjo domenas neegzistuoja
    Modtagerens domæne findes ikke
    Lén viðtakanda er ekki til
    El domini del destinatari no existeix
    수신자의 도메인을 찾을 수 없습니다
    找不到收件人的域名`,
  'domain-takes-no-mail': `
    550 הדומיין אינו מקבל דואר
    550 Domain ini tidak menerima email
    550 Verkkotunnus ei ota vastaan sähköpostia
    550 Doména neprijíma poštu
    550 Домейнът не приема поща
    550 Domena ne prima poštu
    550 Domēns nepieņem e-pastu
    550 Domenet tar ikke imot e-post
    550 Dit domein ontvangt geen e-mail
    550 このドメインではメールを受け付けておりません`,
  moved: `
    ผู้รับได้เปลี่ยนที่อยู่อีเมลใหม่แล้ว
    Ο παραλήπτης άλλαξε διεύθυνση
    Saaja aadress on muutunud
    Adresat zmienił adres poczty elektronicznej
    Одержувач змінив адресу
    Prejemnik je spremenil naslov
    Alıcının e-posta adresi değişti
    Mottagaren har bytt adress
    O destinatário mudou de endereço
    نشانی گیرنده تغییر کرده است`,
  'mailbox-full': `
    552 صندوق بريد المستلم ممتلئ
    552 תיבת הדואר של הנמען מלאה
    552 प्राप्तकर्ता का मेलबॉक्स भर गया है
    552 กล่องจดหมายของผู้รับเต็ม
    552 Hộp thư của người nhận đã đầy
    552 Kotak surat penerima penuh
    552 Το γραμματοκιβώτιο του παραλήπτη είναι πλήρες
    552 A címzett postafiókja megtelt
    552 Vastaanottajan postilaatikko on täynnä
    552 Saaja postkast on täis
    552 Schránka příjemce je přeplněna
    552 Schránka príjemcu je plná
    552 Skrzynka odbiorcy jest przepełniona
    552 Căsuța poștală a destinatarului este plină
    552 Пощенската кутия на получателя е пълна
    552 Поштова скринька одержувача переповнена
    552 Почтовый ящик получателя переполнен
    552 Poštanski sandučić primatelja je pun
    552 Poštni predal prejemnika je poln
    552 Gavėjo pašto dėžutė pilna
    552 Saņēmēja pastkastīte ir pilna
    552 Alıcının posta kutusu dolu
    552 Modtagerens postkasse er fuld
    552 Innboksen til mottakeren er full
    552 Mottagarens inkorg är full
    552 Pósthólf viðtakanda er fullt
    552 De mailbox van de ontvanger is vol
    552 A caixa de correio do destinatário está cheia
    552 La bústia del destinatari és plena
    552 수신자의 메일함 용량이 초과되었습니다
    552 受信者のメールボックスの容量が超過しています
    552 收件人信箱空間已滿
    552 صندوق پستی گیرنده پر است`,
  'message-too-big': `
    552 حجم الرسالة يتجاوز الحد المسموح به
    552 संदेश का आकार अनुमत सीमा से अधिक है
    552 Kích thước thư vượt quá giới hạn cho phép
    552 Az üzenet mérete meghaladja a megengedett értéket
    552 Kiri on liiga suur
    552 Správa je príliš veľká
    552 Mesajul este prea mare
    552 Розмір листа перевищує допустимий
    552 Poruka je prevelika
    552 Laiškas per didelis
    552 Ziņojums ir pārāk liels
    552 Meldingen er for stor
    552 Skeytið er of stórt
    552 El missatge és massa gran
    552 메일의 크기가 너무 큽니다
    552 حجم پیام بیش از حد مجاز است`,
  'spam-content': `
    554 تم رفض الرسالة لأنها صنفت كرسالة غير مرغوب فيها
    554 संदेश को स्पैम मानकर अस्वीकार कर दिया गया
    554 Thư bị từ chối vì bị coi là thư rác
    554 Το μήνυμα απορρίφθηκε ως ανεπιθύμητη αλληλογραφία
    554 Viesti tunnistettiin roskapostiksi
    554 Zpráva byla odmítnuta jako nevyžádaná pošta
    554 Wiadomość została uznana za spam
    554 Писмото е отхвърлено като спам
    554 Письмо отклонено как спам
    554 Порука је одбијена као непожељна пошта
    554 Laiškas atmestas kaip šlamštas
    554 Mesaj istenmeyen posta olarak reddedildi
    554 Meddelandet avvisades som skräppost
    554 Skeytinu var hafnað sem ruslpósti
    554 A mensagem foi classificada como lixo eletrónico
    554 스팸 메일로 분류되어 수신이 거부되었습니다
    554 邮件被识别为垃圾邮件，拒收`,
  blocklisted: `
    554 כתובת ה-IP שלך נמצאת ברשימה שחורה
    554 หมายเลขไอพีของคุณถูกขึ้นบัญชีดำ
    554 Alamat IP Anda masuk dalam daftar hitam
    554 Teie IP-aadress on mustas nimekirjas
    554 Vaša IP adresa je na čiernej listine
    554 Adresa dumneavoastră IP se află pe lista neagră
    554 Ваша IP-адреса в чорному списку
    554 Vaš naslov IP je na črnem seznamu
    554 Jūsu IP adrese ir melnajā sarakstā
    554 Din IP-adresse er sortlistet
    554 Uw IP-adres staat op een zwarte lijst
    554 La vostra adreça IP és en una llista negra
    554 送信元IPアドレスがブラックリストに登録されています
    554 آدرس آی‌پی شما در لیست سیاه قرار دارد`,
  'recipient-restricted': `
    550 غير مسموح لك بالإرسال إلى هذا المستلم
    550 Bạn không được phép gửi thư tới người nhận này
    550 Önnek nincs jogosultsága erre a listára írni
    550 Nemáte oprávnění psát do této konference
    550 Нямате право да изпращате до този получател
    550 У вас нет прав на отправку в этот список рассылки
    550 Bu gruba ileti gönderme izniniz yok
    550 Du har inte behörighet att skicka till den här listan
    550 Não tem permissão para enviar mensagens para este grupo
    550 您沒有權限傳送郵件至此群組`,
  'too-many-recipients': `
    452 יותר מדי נמענים בהודעה אחת
    452 Terlalu banyak penerima
    452 Liian monta vastaanottajaa
    452 Prea mulți destinatari
    452 Previše primatelja
    452 Pārāk daudz saņēmēju
    452 For mange mottakere
    452 Te veel ontvangers
    452 宛先の数が多すぎます`,
  'recipient-server-trouble': `
    451 सर्वर व्यस्त है, कृपया बाद में पुनः प्रयास करें
    451 Pelayan sedang sibuk, sila cuba sebentar lagi
    451 Server on ajutiselt ülekoormatud, proovige hiljem uuesti
    451 Сървърът е зает, моля опитайте по-късно
    451 Strežnik je trenutno preobremenjen, poskusite pozneje
    451 Sunucu meşgul, lütfen daha sonra tekrar deneyin
    451 Þjónninn er upptekinn, reyndu aftur síðar
    451 서버가 일시적으로 혼잡합니다. 잠시 후 다시 시도해 주십시오`,
  unreachable: `
    ไม่สามารถเชื่อมต่อกับเซิร์ฟเวอร์ปลายทางได้
    Nem sikerült kapcsolódni a fogadó kiszolgálóhoz
    Nepodarilo sa pripojiť k serveru príjemcu
    Не вдалося встановити з'єднання із сервером одержувача
    Kunne ikke koble til serveren hos mottakeren
    No s'ha pogut connectar amb el servidor de destinació
    اتصال به سرور گیرنده برقرار نشد`,
  'mail-loop': `
    554 זוהתה לולאת דואר
    554 Εντοπίστηκε βρόχος αλληλογραφίας
    554 Wykryto pętlę pocztową
    554 Zaznana poštna zanka
    554 E-postslinga upptäckt
    554 检测到邮件循环`,
  'attachment-blocked': `
    552 ไม่อนุญาตให้ส่งไฟล์แนบประเภทนี้
    552 Liitetiedoston tyyppi ei ole sallittu
    552 Załącznik tego typu jest niedozwolony
    552 Tokio tipo priedai neleidžiami
    552 Vedhæftede filer af denne type er ikke tilladt
    552 Bijlagen van dit type zijn niet toegestaan
    552 この種類の添付ファイルは受信できません`,
  'encryption-required': `
    554 Απαιτείται κρυπτογραφημένη σύνδεση
    554 Vyžadováno šifrované spojení
    554 Требуется шифрованное соединение
    554 Krypteret forbindelse kræves
    554 É necessária uma ligação encriptada`,
} as const;

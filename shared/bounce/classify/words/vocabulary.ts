// The words from which servers build a sentence about a mailbox, a domain or the sender: see statements.ts.
import { phraseList } from '../reasons/phrase-list.ts';

/** What a sentence is about. `other` is everything that takes a state away from an address: files, certificates, messages. */
export type Subject = 'mailbox' | 'list' | 'domain' | 'sender' | 'greeting' | 'source' | 'attachment' | 'other';

export const SUBJECTS: Readonly<Record<Subject, readonly string[]>> = {
  mailbox: phraseList(`
      aadress
      aadressi
      abonné
      account
      accounts
      address
      addressee
      addressees
      addresses
      adres
      adres e-mail
      adresa
      adresa de e-mail
      adresa de email
      adresa e-pošte
      adresas
      adresat
      adresata
      adresatas
      adresatem
      adresato
      adrese
      adresi
      adreso
      adress
      adressaat
      adressaati
      adressat
      adresse
      adressen
      adresu
      adresy
      adresāts
      adreça
      adreça de correu
      adreça electrònica
      akaun
      akun
      alamat
      alamat e-mel
      alamat email
      alamat surel
      alias
      aliases
      alıcı
      alıcının
      användare
      användaren
      användarens
      användarkonto
      användarkontot
      användarnamnet
      anwender
      benutzer
      benutzerkonto
      benutzername
      benutzers
      boîte
      boîte aux lettres
      brevlåda
      brevlådan
      bruger
      brugeren
      brugerkonto
      brugernavn
      brugernavnet
      bruker
      brukeren
      brukerens
      brukernavn
      brukernavnet
      buzón
      bústia
      caixa
      caixa de correio
      caixa postal
      casella
      casella di posta
      casilla
      compte
      cont
      conta
      contact
      contul
      contului
      correspondant
      correspondent
      cuenta
      customer
      cutia poștală
      cím
      címe
      címet
      címzett
      címzettet
      címzettje
      căsuța
      căsuța poștală
      destinataire
      destinatar
      destinatari
      destinatario
      destinatarul
      destinatarului
      destinatário
      dirección
      dėžutė
      dėžutės
      e-mail account
      e-mail address
      e-mail adresa
      e-mail cím
      e-mail címet
      e-mail you entered
      e-mail-adresse
      e-mailadres
      e-mailadresse
      e-mailadressen
      e-mailkonto
      e-mailkontoen
      e-mailovou adresu
      e-mailová adresa
      e-pasta adrese
      e-pasta konts
      e-posta adresi
      e-posta hesabı
      e-postadress
      e-postadresse
      e-postadressen
      e-posti aadress
      e-posti aadressi
      e-postkonto
      e-postkontoen
      e-postkontot
      e-poštni naslov
      el. pašto adresas
      el. pašto dėžutė
      elektronski naslov
      email account
      email address
      email cím
      email címet
      email you entered
      emailaddress
      emailadres
      emailadresse
      emailcím
      emailová adresa
      empfänger
      empfängeradresse
      empfängers
      employee
      endereço
      endereço de correio eletrónico
      endereço de e-mail
      felhasználó
      felhasználói fiók
      felhasználót
      fiók
      former employee
      gavėjas
      gavėjo
      geadresseerde
      gebruiker
      hesabı
      hesap
      hòm thư
      hộp thư
      inbox
      indbakke
      indbakken
      indirizzo
      inkorg
      inkorgen
      innboks
      innboksen
      kasutaja
      kasutajat
      konta
      konto
      konto pocztowe
      kontoen
      kontot
      konts
      korisnik
      korisnika
      korisnički nalog
      korisnički račun
      kotak masuk
      kotak pesan
      kotak surat
      kullanıcı
      kullanıcımız
      kutusu
      käyttäjä
      käyttäjätili
      käyttäjätiliä
      käyttäjätunnus
      käyttäjätunnusta
      käyttäjää
      l'usuari
      lietotāja
      lietotājs
      local part
      localpart
      mail address
      mail box
      mail boxes
      mail drop
      mail-adresse
      mailaccount
      mailaddress
      mailadres
      mailadresse
      mailboks
      mailboksen
      mailbox
      mailboxes
      maildrop
      mailkonto
      mbox
      member
      mobile number
      modtager
      modtageren
      modtagerens
      modtagers
      mottagare
      mottagaren
      mottagarens
      mottaker
      mottakeren
      mottakerens
      msisdn
      nabiralnik
      nalog
      naslov
      naslova
      naslovnik
      naslovnika
      naudotojas
      naudotojo
      netfang
      netfangið
      người dùng
      người nhận
      notanda
      notandi
      notandinn
      nutzer
      o r name
      o/r name
      odbiorca
      odbiorcy
      ontvanger
      or name
      osoite
      osoitetta
      pager number
      paskyra
      paskyros
      pastkaste
      pastkastīte
      pastkastītes
      pašto dėžutė
      pelanggan
      penerima
      pengguna
      person
      peti masuk
      peti mel
      peti surat
      phone number
      posta kutusu
      postafiók
      postafiókja
      postafiókot
      postaláda
      postaládája
      postboks
      postboksen
      postbus
      postbusadres
      postfach
      postilaatikko
      postilaatikkoa
      postkasse
      postkassen
      postkast
      postkasti
      postkastid
      postvak
      používateľ
      používateľa
      používateľský účet
      poštanski pretinac
      poštanski sandučić
      poštansko sanduče
      poštni nabiralnik
      poštni predal
      poštovní schránka
      poštová schránka
      predal
      prejemnik
      prejemnika
      pretinac
      primalac
      primaoca
      primatelj
      primatelja
      príjemca
      príjemcu
      pósthólf
      pósthólfið
      příjemce
      račun
      recipient
      recipient's
      recipients
      reikningnum
      reikningur
      reikningurinn
      saaja
      saajat
      saapuneet-kansio
      sanduče
      sandučić
      sandučića
      saņēmēja
      saņēmējs
      schránka
      schránku
      schránky
      skrzynka
      skrzynka pocztowa
      skrzynki
      skrzynkę
      student
      subscriber
      sähköpostiosoite
      sähköpostiosoitetta
      sähköpostitili
      sähköpostitiliä
      teilnehmer
      telephone number
      thuê bao
      tili
      tiliä
      tài khoản
      uporabnik
      uporabnika
      uporabniški račun
      usager
      user
      userid
      username
      usuari
      usuario
      usuària
      usuário
      utente
      utilisateur
      utilizador
      utilizator
      utilizatorul
      utilizatorului
      użytkownik
      użytkownika
      uživatel
      uživatele
      uživatelský účet
      užívateľa
      vartotojas
      vartotojo
      vastaanottaja
      vastaanottajaa
      vastaanottajan
      viðtakanda
      viðtakandi
      viðtakandinn
      zieladresse
      účet
      účtu
      địa chỉ
      địa chỉ email
      địa chỉ thư
      địa chỉ thư điện tử
      γραμματοθυρίδα
      γραμματοκιβωτίου
      γραμματοκιβώτιο
      διεύθυνση
      διεύθυνση email
      διεύθυνση ηλεκτρονικού ταχυδρομείου
      διεύθυνσης
      θυρίδα
      θυρίδα αλληλογραφίας
      λογαριασμού
      λογαριασμό
      λογαριασμός
      παραλήπτη
      παραλήπτης
      συνδρομητής
      χρήστη
      χρήστης
      абонент
      абонента
      адрес
      адрес электронной почты
      адреса
      адресат
      адресата
      адреси
      адресу
      адресът
      акаунт
      акаунтът
      аккаунт
      аккаунта
      електронна адреса
      имейл адрес
      имейл адресът
      корисник
      корисника
      кориснички налог
      користувач
      користувача
      кутия
      кутията
      налог
      обліковий запис
      облікового запису
      одержувач
      одержувача
      отримувач
      отримувача
      получател
      получатель
      получателя
      получателят
      пользователь
      пользователя
      потребител
      потребителя
      потребителят
      почтового ящика
      почтовый ящик
      поштанско сандуче
      поштова скринька
      поштової скриньки
      поштову скриньку
      пощенска кутия
      пощенската кутия
      прималац
      примаоца
      сандуче
      скринька
      скриньки
      скриньку
      учетная запись
      учетной записи
      учетную запись
      электронный адрес
      ящик
      ящика
      החשבון
      הכתובת
      המשתמש
      הנמען
      התיבה
      חשבון
      כתובת
      כתובת דוא"ל
      כתובת האימייל
      כתובת הדוא"ל
      כתובת הדואל
      כתובת המייל
      משתמש
      נמען
      תיבה
      תיבת
      תיבת דואר
      תיבת הדואר
      آدرس
      آدرس ایمیل
      آدرس پست الکترونیکی
      البريد الإلكتروني
      البريد الإلكتروني للمستلم
      الحساب
      الصندوق
      العنوان
      المرسل إليه
      المستخدم
      المستلم
      المشترك
      این ایمیل
      حساب
      حساب کاربری
      دریافت کننده
      دریافت‌کننده
      صندوق
      صندوق البريد
      صندوق بريد
      صندوق ورودی
      صندوق پست الکترونیکی
      صندوق پستی
      علبة البريد
      عنوان
      عنوان البريد
      عنوان البريد الإلكتروني
      للمرسل إليه
      للمستلم
      مستخدم
      مستلم
      نشانی
      نشانی ایمیل
      کاربر
      کاربری
      گیرنده
      अकाउंट
      इनबॉक्स
      ई-मेल पता
      ईमेल पता
      उपभोक्ता
      उपयोगकर्ता
      खाता
      पता
      प्राप्तकर्ता
      मेलबॉक्स
      यूज़र
    `),
  domain: phraseList(`
      alan adı
      destination system
      domain
      domain név
      domain penerima
      domaine
      domainje
      domainnév
      domeen
      domeeni
      domeeninime
      domeeninimi
      domein
      domeinnaam
      domen
      domena
      domenas
      domene
      domenet
      domeniu
      domeniul
      domeniului
      domeno
      domeny
      domini
      dominio
      domän
      domäne
      domänen
      domännamn
      domännamnet
      domæne
      domænet
      doména
      doménové jméno
      doménu
      domínio
      domēns
      empfängerdomain
      empfängerdomäne
      etki alanı
      host
      hôte
      lén
      lénið
      maildomain
      maildomäne
      nama domain
      name or service
      nodename
      tartomány
      tartománya
      tartományt
      toimialue
      toimialuetta
      tên miền
      verkkotunnuksen
      verkkotunnus
      verkkotunnusta
      zieldomain
      το domain
      τομέα
      τομέας
      όνομα τομέα
      домейн
      домейна
      домейнът
      домен
      домена
      домену
      хост
      хоста
      דומיין
      הדומיין
      מתחם
      שם הדומיין
      שם המתחם
      اسم النطاق
      النطاق
      دامنه
      دومين
      نطاق
      डोमेन
      डोमेन नाम
    `),
  list: phraseList(`
      distribution list
      group
      lijst
      list
      lista
      liste
      mailing list
      newsgroup
      список
    `),
  sender: phraseList(`
      absender
      absenderadresse
      absenders
      account you are sending from
      account you send from
      address you are sending from
      address you send from
      adresa dumneavoastră
      adresiniz
      adressen din
      afsender
      afsenderen
      afsenderens
      afsenders
      afzender
      afzenderadres
      akaun anda
      akun anda
      alamat anda
      alamat email anda
      avsender
      avsenderen
      avsenderens
      avsenders
      avsändare
      avsändaren
      avsändarens
      az ön címe
      az ön fiókja
      client
      contul dumneavoastră
      e-posta adresiniz
      e-postadressen din
      envelope from
      expeditor
      expeditorul
      expeditorului
      expéditeur
      feladó
      feladói
      feladónak
      gönderen
      gönderenin
      gönderici
      göndericinin
      hesabınız
      hộp thư của bạn
      kontoen din
      küldő
      list member
      lähettäjä
      lähettäjän
      mail from
      mailbox you are sending from
      mailbox you send from
      mittente
      nadawca
      nadawcy
      netfang þitt
      netfangi þínu
      netfangið þitt
      người gửi
      odesílatel
      odesílatele
      odosielateľ
      odosielateľa
      originator
      osoitteesi
      pengirim
      posta kutunuz
      postilaatikkosi
      posting address
      posting user
      postkassen din
      pošiljalac
      pošiljaoca
      pošiljatelj
      pošiljatelja
      reikningnum þínum
      reikningurinn þinn
      remetente
      remitent
      remitente
      return path
      reverse path
      saatja
      sendanda
      sendandi
      sender
      sender domain
      sender's
      senders
      sending account
      sending address
      sending domain
      siuntėjas
      siuntėjo
      smtp account
      sūtītāja
      sūtītājs
      tilisi
      tài khoản của bạn
      địa chỉ của bạn
      αποστολέα
      αποστολέας
      διεύθυνσή σας
      λογαριασμό σας
      λογαριασμός σας
      відправник
      відправника
      изпращач
      изпращача
      отправитель
      отправителя
      подател
      подателя
      подателят
      пошиљалац
      пошиљаоца
      החשבון שלך
      הכתובת שלך
      המוען
      השולח
      כתובתך
      שולח
      آدرس ایمیل شما
      آدرس شما
      ارسال کننده
      ارسال‌کننده
      الراسل
      المرسل
      حساب شما
      حسابك
      عنوانك
      فرستنده
      للمرسل
      مرسل
      نشانی شما
      प्रेषक
      प्रेषक का ईमेल पता
      प्रेषक का खाता
      प्रेषक का डोमेन
      प्रेषक का पता
      प्रेषक पता
      भेजने वाले का ईमेल पता
      भेजने वाले का खाता
      भेजने वाले का पता
    `),
  greeting: phraseList(`
      ehlo
      ehlo name
      helo
      helo domain
      helo host
      helo hostname
      helo name
      my greeting
      my name
      our name
      ptr
      rdns
      reverse dns
      reverse name
    `),
  source: phraseList(`
      adres ip
      adresa dumneavoastră ip
      adresa ip
      adreça ip
      alamat ip
      alamat ip anda
      client host
      client ip
      connecting ip
      din ip-adress
      din ip-adresse
      dynamic address space
      dynamic addresses
      endereço ip
      ihr mailserver
      ihr server
      ihre ip
      ip adresa
      ip adresas
      ip adrese
      ip adresi
      ip adresiniz
      ip range
      ip адрес
      ip адресът
      ip-aadress
      ip-adres
      ip-adress
      ip-adresse
      ip-adressen
      ip-cím
      ip-címe
      ip-osoite
      ip-osoitteesi
      ip-tala
      ip-talan
      ip-адреса
      jūsu ip adrese
      jūsų ip adresas
      la vostra adreça ip
      naslov ip
      remote ip
      residential addresses
      sendende server
      sending host
      sending ip
      sending server
      serveur expéditeur
      seu endereço ip
      seu ip
      seu servidor
      su ip
      su servidor
      teie ip-aadress
      uw ip-adres
      vaš naslov ip
      vaša ip adresa
      vaše ip adresa
      votre ip
      votre serveur
      your host
      your ip
      your ip address
      your isp
      your mail server
      your mailserver
      your network
      your server
      địa chỉ ip
      địa chỉ ip của bạn
      διεύθυνση ip
      διεύθυνση ip σας
      כתובת IP
      כתובת ה-IP
      כתובת ה-IP שלך
      آدرس IP
      آدرس آی پی
      آدرس آی‌پی
      عنوان IP
      عنوان IP الخاص بك
      نشانی IP
      نشانی آی‌پی
      आईपी पता
      आईपी पते
      आपका आईपी पता
    `),
  attachment: phraseList(`
      adjunto
      adjuntos
      allegati
      allegato
      anexo
      anexos
      anhang
      anhänge
      archive
      archives
      archivo adjunto
      attachment
      attachments
      bijlage
      bijlagen
      dateianhang
      executable
      executable file
      executable files
      executables
      fichier joint
      pièce jointe
      pièces jointes
      załącznik
      zip files
      вложение
    `),
  other: phraseList(`
      adatbázis
      adgangskode
      allekirjoitus
      allkiri
      aláírás
      anahtar
      andmebaas
      andmebaasi
      argument
      arguments
      arquivo
      assinatura
      atslēga
      attempts
      avain
      avainta
      banco de dados
      base de dados
      basis data
      baza danych
      baza de date
      baza podataka
      bağlantı
      bericht
      berkas
      besked
      beskeden
      bestand
      body
      bản ghi
      certificaat
      certificado
      certificat
      certificate
      certificates
      certificatul
      certificatului
      certifikata
      certifikatet
      certifikát
      certifikátu
      certyfikat
      certyfikatu
      character
      characters
      charset
      chave
      cheia
      cheie
      chứng chỉ
      chứng thư
      chữ ký
      class
      clau
      command
      connection
      connections
      content
      contrasenya
      credentials
      cơ sở dữ liệu
      data
      databank
      databas
      database
      databasen
      databáza
      databáze
      datoteka
      datubāze
      directory
      directory entry
      disc
      disk
      dosya
      duomenų bazė
      encoding
      error
      extension
      failas
      faili
      fails
      ficheiro
      file
      filen
      files
      filesystem
      fitxer
      fișier
      fișierul
      folder
      format
      forward address
      forwarding address
      function
      fájl
      gagnagrunnur
      gateway
      gateway user
      gateway users
      geslo
      halaman
      handtekening
      hasło
      header
      headers
      heslo
      ieraksts
      ileti
      imza
      ip
      jelszó
      kata laluan
      kata sandi
      kayıt
      key
      kirje
      kiszolgáló
      kiszolgálója
      ključ
      klucz
      klíč
      koneksi
      kulcs
      kunci
      kľúč
      kết nối
      laiškas
      lapa
      licence
      license
      licensed user
      licensed users
      link
      links
      liên kết
      lookup
      lozinka
      lykill
      lykilorð
      lösenord
      lösenordet
      maildir
      mailer
      mechanism
      meddelande
      meddelandet
      melding
      meldingen
      mensagem
      mensaje
      mesaj
      mesajul
      mesej
      message
      messages
      messaggio
      missatge
      module
      mta
      máy chủ
      mật khẩu
      nachricht
      nachrichten
      netþjónn
      netþjónninn
      netþjónsins
      nyckel
      nyckeln
      nøgle
      nøkkel
      nøkkelen
      object
      oldal
      option
      page
      pagina
      palvelimen
      palvelin
      palvelinta
      pangkalan data
      paraksts
      parameter
      parameters
      parašas
      parola
      parool
      passord
      passordet
      password
      passwords
      passwort
      peladen
      pelayan
      permission
      permissions
      pesan
      plik
      podpis
      policy
      poruka
      poslužitelj
      poslužitelja
      potpis
      potrdila
      potrdilo
      process
      program
      protocol
      puslapis
      póstþjónn
      póstþjónninn
      queue
      quota
      raktas
      reason
      reasons
      record
      records
      rekaman
      rekod
      rekord
      relay
      relay user
      resource
      retry
      route
      salasana
      sayfa
      seite
      semnătura
      senha
      sertifika
      sertifikaat
      sertifikaati
      sertifikası
      sertifikat
      sertifikatas
      sertifikatet
      sertifikato
      sertifikāta
      sertifikāts
      server
      servera
      serveren
      serverens
      serveri
      serverio
      serveris
      serverit
      servern
      serverns
      servers
      serveru
      serverul
      serverului
      serveur
      service
      service user
      services
      servidor
      serwer
      serwera
      session
      shell
      sidan
      signatura
      signature
      sijil
      sip user
      sivu
      sivua
      skeyti
      skeytið
      skilríki
      skrá
      skírteini
      slaptažodis
      sleutel
      socket
      soubor
      spam
      spojení
      spool
      sporočilo
      správa
      stranica
      strežnik
      strežnika
      strona
      stránka
      sunucu
      sunucunun
      sunucusu
      syntax
      system
      szerver
      szervere
      síða
      sõnum
      súbor
      table
      tanda tangan
      tanúsítvány
      tanúsítványa
      tanúsítványt
      tautan
      tiedosto
      tiedostoa
      tietokanta
      tietokantaa
      tietue
      time
      timeout
      tjener
      tjeneren
      token
      trang
      transport
      type
      tập tin
      tệp
      url
      urls
      user agent
      user store
      varmenne
      varmennetta
      veritabanı
      version
      viesti
      viestiä
      volume
      võti
      võtit
      wachtwoord
      wiadomość
      wpis
      zapis
      zbirka podatkov
      ziņojums
      zpráva
      záznam
      înregistrarea
      üzenet
      þjónn
      þjónninn
      þjónsins
      įrašas
      şifre
      αρχείο
      βάση δεδομένων
      διακομιστή
      διακομιστής
      εγγραφή
      κλειδί
      κωδικός
      μήνυμα
      πιστοποιητικού
      πιστοποιητικό
      σελίδα
      σύνδεσμος
      υπογραφή
      база даних
      база данни
      база данных
      база података
      базата данни
      базы данных
      вкладення
      датотека
      запис
      запись
      ключ
      ключът
      кључ
      лист
      лозинка
      парола
      паролата
      пароль
      писмо
      письмо
      повідомлення
      подпис
      подпись
      порука
      потпис
      підпис
      сервер
      сервера
      сертификат
      сертификата
      сертификатът
      сертифікат
      сертифіката
      сообщение
      ссылка
      сторінка
      сторінку
      страница
      страницата
      съобщение
      сървър
      сървъра
      сървърът
      файл
      файла
      файлът
      אישור
      דף
      האישור
      הדף
      ההודעה
      הודעה
      המפתח
      הסיסמה
      הקובץ
      השרת
      חתימה
      מסד הנתונים
      מפתח
      סיסמה
      קובץ
      קישור
      רשומה
      שרת
      תעודה
      תעודת
      اتصال
      الاتصال
      التوقيع
      الخادم
      الرابط
      الرسالة
      السجل
      الشهادة
      الصفحة
      المساحة
      المفتاح
      الملف
      الموقع
      امضا
      خادم
      رسالة
      رکورد
      سجل
      سرور
      شهادة
      صفحة
      صفحه
      فایل
      قاعدة البيانات
      كلمة المرور
      مساحة
      مفتاح
      ملف
      پایگاه داده
      پرونده
      پیام
      پیوند
      کلید
      گذرواژه
      گواهی
      گواهینامه
      कुंजी
      डेटाबेस
      पासवर्ड
      पृष्ठ
      प्रमाण पत्र
      प्रमाणपत्र
      फ़ाइल
      रिकॉर्ड
      लिंक
      संदेश
      सर्वर
      हस्ताक्षर
    `),
};

/** Words that go with the subject before them: `user name`, `domain name`, `sender address`. */
export const TAILS: readonly string[] = phraseList(`
      account
      address
      addresses
      adresse
      entry
      id
      mailbox
      name
      names
      nom
      nombre
      nome
      part
    `);

/** What is said of it. `before` stands before its subject (`unknown user`), `after` behind it, `around` on either side. */
export type State = 'missing' | 'closed' | 'full' | 'moved' | 'malformed' | 'refused' | 'mute';

export interface StateWords {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly around: readonly string[];
}

export const STATES: Readonly<Record<State, StateWords>> = {
  missing: {
    before: phraseList(`
      aucun
      aucune
      bilinmeyen
      brak takiego
      brak takiej
      böyle bir
      can not find
      can't find
      can't identify
      can't locate
      can't resolve
      cannot find
      cannot identify
      cannot locate
      cannot resolve
      could not find
      could not identify
      could not locate
      could not resolve
      couldn't find
      couldn't locate
      der findes ingen
      desconeguda
      desconegut
      det finnes ingen
      det finns ingen
      det finns inget
      did not find
      didn't find
      do not have a
      do not have any
      do not know
      does not have a
      does not have an
      doesn't have a
      doesn't have an
      don't have a
      don't have any
      don't know
      enginn slíkur
      failed to find
      failed to locate
      finnst ekki
      geçersiz
      has no
      has no record of
      have no record of
      impossibile trovare
      impossible de trouver
      ingen slik
      ingen slike
      ingen sådan
      inget sådant
      ismeretlen
      isn't a known
      isn't a registered
      isn't a valid
      kan inte hitta
      kan niet vinden
      kein solcher
      kein solches
      keine
      keine solche
      keinen
      không có
      không tìm thấy
      kunde inte hitta
      nav tāda
      nav tādas
      ne obstaja
      ne postoji
      neegzistuoja
      neeksistē
      nem találjuk a
      nem találtunk
      nema takvog
      nenašiel sa
      nenhum
      nenhuma
      nepoznat
      nepoznati
      nessun
      never had a
      never had an
      nezināma
      nezināms
      neznan
      neznáma
      neznámý
      nežinomas
      ni mogoče najti
      ni takega
      nie ma takiego
      nie ma takiej
      nie mamy takiego
      nie mamy takiej
      nie znaleziono
      nije pronađen
      nije pronađena
      nincs ilyen
      ninguna
      no es troba
      no existeix
      no existing
      no hay ningún
      no hi ha cap
      no record of
      no s'ha trobat
      no se conoce
      no se encontró
      no se encuentra
      no se ha encontrado
      no se pudo encontrar
      no such
      not a known
      not a legal
      not a recognised
      not a recognized
      not a registered
      not a valid
      not an existing
      not known as a
      not recognised as a
      not recognised as a valid
      not recognized as a
      not recognized as a valid
      nu a fost găsit
      nu a fost găsită
      nu există
      nu s-a găsit
      não foi possível encontrar
      nėra tokio
      nėra tokios
      okänd
      onbekend
      onbekende
      ongeldige
      sellist
      sin registro de
      taký
      there is no
      there is no such
      there isn't a
      tidak ada
      tidak dapat menemukan
      tidak ditemukan
      tokio
      tokios
      tundmatu
      tuntematon
      ukendt
      ukjent
      unable to find
      unable to identify
      unable to locate
      unable to resolve
      unbekannte
      unbekannter
      unbekanntes
      ungültige
      ungültiger
      ungültiges
      óþekkt
      óþekktur
      żaden
      άγνωστη
      άγνωστος
      δεν βρέθηκε
      δεν υπάρχει
      δεν υπάρχει τέτοια
      δεν υπάρχει τέτοιος
      не е намерен
      не е намерена
      не знайдено
      не найден
      не найдена
      не постоји
      не существует
      не съществува
      не існує
      неверный
      невідома
      невідомий
      неизвестен
      неизвестный
      немає такого
      немає такої
      непознат
      несуществующая
      несуществующий
      нет такого
      нет такой
      није пронађен
      няма регистриран
      няма такава
      няма такъв
      такого
      לא הצלחנו למצוא את
      לא ניתן למצוא את
      לא נמצא
      לא נמצאה
      לא קיים
      לא קיימת
      تعذر العثور على
      لا يمكن العثور على
      لم نتمكن من العثور على
      لم نعثر على
      لم يتم العثور على
      چنین
    `),
    after: phraseList(`
      absent from
      artık mevcut değil
      ausgeschieden
      been erased
      been purged
      bei uns nicht
      belongs to no one
      belongs to nobody
      bestaat niet
      bestaat niet meer
      ble ikke funnet
      blev ikke fundet
      bulunamadı
      bulunamamıştır
      bulunmamaktadır
      bulunmuyor
      can't be found
      can't be resolved
      cannot be found
      cannot be identified
      cannot be located
      cannot be resolved
      couldn't be found
      couldn't be located
      deleted from
      desconeguda
      desconegut
      desconhecida
      desconhecido
      desconocida
      desconocido
      did not match any
      did not resolve
      didn't exist
      does not appear
      does not match any
      does not resolve
      doesn't appear
      doesn't exist
      doesn't exists
      doesn't live here
      doesn't resolve
      don't exist
      ei eksisteeri
      ei leidu
      ei leitud
      ei löydetty
      ei löydy
      ei löytynyt
      ei ole enää olemassa
      ei ole käytössä
      ei ole meie serveris registreeritud
      ei ole olemas
      ei ole olemassa
      ei ole registreeritud
      ei tunneta
      ei tuntud
      ekki skráð
      ekki skráður
      eksisterer ikke
      eksisterer ikke lenger
      eksisterer ikke længere
      er ekki lengur til
      er ekki til
      er ikke kendt
      er ikke kjent
      er ugyldig
      er ukendt
      er ukjent
      er óþekkt
      er óþekktur
      est erronée
      existerar inte
      existiert nicht
      existiert nicht mehr
      fannst ekki
      findes ikke
      findes ikke længere
      findes ikke mere
      finnes ikke
      finnes ikke lenger
      finns ej
      finns inte
      finns inte längre
      finns inte registrerad
      finnst ekki
      gelöscht
      geçersiz
      gibt es bei uns nicht
      gibt es hier nicht
      gibt es nicht
      gick inte att hitta
      has been deleted
      has been removed
      has never been
      have been deleted
      have been removed
      hittades ej
      hittades inte
      ikke ble funnet
      ikke blev fundet
      ikke eksisterer
      ikke findes
      ikke finnes
      ikke fundet
      ikke funnet
      ikke kunne findes
      ikke længere findes
      ikke registreret
      ikke registrert
      inconnu
      inconnue
      inesistente
      inesistenti
      inexistant
      inexistante
      inexistent
      inexistente
      inexistentă
      inte finns
      inte hittades
      inte längre finns
      inte registrerad
      introuvable
      invalide
      inválida
      inválido
      is niet bekend
      is niet gevonden
      is not a user
      is onbekend
      is ongeldig
      ismeretlen
      isn't a user
      isn't found
      isn't known
      isn't listed
      isn't provisioned
      isn't recognised
      isn't recognized
      isn't registered
      isn't valid
      ist ausgeschieden
      ist hier nicht
      ja no existeix
      je neznan
      je neznáma
      je neznámy
      již neexistuje
      já não existe
      kayıtlı değil
      kendes ikke
      kennen we niet
      kennen wij niet
      kennen wir nicht
      không còn tồn tại
      không có thật
      không có trên máy chủ
      không hợp lệ
      không tìm thấy
      không tồn tại
      không xác định
      không được tìm thấy
      konnte nicht ermittelt werden
      kunde inte hittas
      kunne ikke findes
      kunne ikke finnes
      känns inte
      mailbox removed
      mevcut değil
      mevcut değildir
      már nem létezik
      n'a pas été trouvé
      n'a pas été trouvée
      n'est pas connu
      n'est pas connue
      n'est pas enregistré
      n'est pas enregistrée
      n'est pas reconnu
      n'est pas reconnue
      n'est pas valide
      n'est plus valide
      n'existe pas
      n'existe pas ou plus
      n'existe plus
      na serveri neexistuje
      na serveru neexistuje
      na tomto serveri nenašla
      nav atrasta
      nav atrasts
      nav derīga
      nav reģistrēts
      nav zināma
      nav zināms
      ne figure pas
      ne obstaja
      ne obstaja več
      ne postoji
      nebeegzistuoja
      nebol nájdený
      nebola nájdená
      nebyl na serveru nalezen
      nebyl nalezen
      nebyla na serveru nalezena
      nebyla nalezena
      nebylo nalezeno
      necunoscut
      necunoscută
      neegzistuoja
      neegzistuojantis
      neeksistē
      neexistuje
      neispravna
      nelze nalézt
      nem ismert
      nem létezik
      nem regisztrált
      nem szerepel
      nem található
      nenalezen
      nenašiel
      nenašla
      nenašlo
      není na tomto serveru znám
      není na tomto serveru známa
      není registrován
      není registrována
      není zde znám
      není znám
      není známa
      nepastāv
      neplatná
      nepoznat
      nepoznata
      nerasta
      nerastas
      neteisingas
      nevažeća
      never been created
      never existed
      never set up
      neznámá
      nežinoma
      nežinomas
      ni bil najden
      ni bilo mogoče najti
      ni mogoče najti
      ni najden
      ni registriran
      ni znan
      nicht angelegt
      nicht bekannt
      nicht eingerichtet
      nicht erkannt
      nicht ermittelt
      nicht existent
      nicht gefunden
      nicht gültig
      nicht mehr bekannt
      nicht mehr vergeben
      nicht mehr verwendet
      nicht registriert
      nicht vergeben
      nicht vorhanden
      nicht zugeordnet
      nicht zugewiesen
      nie figuruje
      nie istnieje
      nie je známa
      nie je známy
      nie jest zarejestrowana
      nie jest zarejestrowany
      nie jest znana
      nie jest znany
      nie odnaleziono
      nie znaleziono
      nie został znaleziony
      nie została odnaleziona
      nie została znaleziona
      nieprawidłowa
      nieprawidłowy
      niet bekend
      niet geregistreerd
      niet gevonden
      niet herkend
      niet in gebruik
      niet toegewezen
      niezarejestrowana
      niezarejestrowany
      nieznana
      nieznane
      nieznany
      nije poznat
      nije poznata
      nije pronađen
      nije pronađena
      nije registriran
      nije registrovan
      no encontrada
      no encontrado
      no es válida
      no es válido
      no està registrat
      no está asignado
      no está registrada
      no está registrado
      no existeix
      no figura
      no fue encontrada
      no fue encontrado
      no longer available
      no longer exist
      no longer exists
      no longer here
      no longer in use
      no longer valid
      no longer with us
      no longer works
      no one of ours
      no reconocida
      no reconocido
      no registrada
      no registrado
      no s'ha trobat
      no se encuentra
      no válida
      no válido
      non assigné
      non figura
      non presente
      non reconnu
      non reconnue
      non registrata
      non registrato
      non riconosciuta
      non riconosciuto
      non risulta
      non trouvé
      non trouvée
      non trovata
      non trovato
      non valido
      non è presente
      non è registrata
      non è registrato
      non è stata trovata
      non è stato trovato
      non è valida
      non è valido
      non-working
      not allocated
      not among our users
      not among the valid recipients
      not appear
      not assigned
      not be found
      not be identified
      not be located
      not be matched
      not be resolved
      not be resolved to
      not been assigned
      not been found
      not been identified
      not belong to a user
      not belong to any
      not configured at
      not configured here
      not configured on
      not defined
      not exist
      not existent
      not existing
      not exists
      not found
      not found here
      not here
      not here any more
      not hosted here
      not in database
      not in directory
      not in dns
      not in our
      not in passwd
      not in the database
      not in the directory
      not in the dns
      not in the list of valid recipients
      not in the valid recipient
      not in use
      not known
      not known to us
      not listed
      not match any entry
      not on file
      not on our list of users
      not on record
      not on this server
      not on this system
      not one of our users
      not one of ours
      not one we know
      not present
      not provisioned
      not recognised
      not recognized
      not registered
      not registered here
      not resolvable
      not resolved
      not valid
      nous est inconnu
      nous est inconnue
      nu a fost găsit
      nu a fost găsită
      nu este valabilă
      nu este valid
      nu este validă
      nu este înregistrat
      nu există
      nu mai există
      não cadastrado
      não encontrada
      não encontrado
      não está registrada
      não está registrado
      não existe
      não existe mais
      não foi encontrada
      não foi encontrado
      não localizada
      não localizado
      não reconhecida
      não reconhecido
      não registado
      não registrada
      não registrado
      não é reconhecido
      não é válida
      não é válido
      nėra
      nėra užregistruotas
      okänd
      okänt
      on tundmatu
      on tuntematon
      on virheellinen
      onbekend
      ongeldig
      pas attribuée
      pas été reconnu
      pas été reconnue
      pole leitud
      pole olemas
      puudub
      returned no match
      returned no results
      returned nothing
      saknas
      sconosciuta
      sconosciuto
      staat niet in
      sudah tidak ada
      supprimé
      supprimée
      tanınmıyor
      tidak ada
      tidak berdaftar
      tidak dijumpai
      tidak dikenal
      tidak dikenali
      tidak ditemukan
      tidak lagi ada
      tidak sah
      tidak terdaftar
      tidak valid
      tidak wujud
      tuntematon
      ukendt
      ukjent
      unbekannt
      ungültig
      unknown here
      unroutable
      unrouteable
      už neexistuje
      vairs neeksistē
      više ne postoji
      was deleted
      was never created
      was purged
      was removed
      wasn't found
      will not resolve
      ya no existe
      yok
      är inte känd
      är ogiltig
      är okänd
      érvénytelen
      és desconeguda
      és desconegut
      ógilt
      άγνωστη
      άγνωστος
      ανύπαρκτη
      ανύπαρκτος
      δεν αναγνωρίζεται
      δεν βρέθηκε
      δεν είναι έγκυρη
      δεν είναι έγκυρος
      δεν υπάρχει
      δεν υπάρχει πλέον
      είναι άγνωστη
      είναι άγνωστος
      больше не существует
      більше не існує
      вече не съществува
      вже не існує
      више не постоји
      е невалиден
      е неизвестен
      е непознат
      не е намерен
      не е намерена
      не е регистриран
      не зарегистрирован
      не зареєстрований
      не зареєстровано
      не знайдена
      не знайдений
      не знайдено
      не значится
      не найден
      не найдена
      не найдено
      не найдены
      не обнаружен
      не обслуживается
      не постоји
      не существуют
      не съществува
      не является действительным
      не існує
      невалиден
      невідома
      невідомий
      недействителен
      недійсна
      неизвестен
      неизвестна
      непознат
      непозната
      није пронађен
      није пронађена
      није регистрован
      отсутствует
      удален
      є невідомою
      אינה מוכרת
      אינה קיימת
      אינה רשומה
      אינה תקינה
      אינו מוכר
      אינו קיים
      אינו קיים עוד
      אינו רשום
      אינו תקין
      לא מוכר
      לא מוכרת
      לא נמצא
      לא נמצאה
      לא קיים
      לא קיימת
      ثبت نشده است
      دیگر وجود ندارد
      شناخته نشد
      غير صالح
      غير صالحة
      غير صحيح
      غير صحيحة
      غير مسجل
      غير مسجلة
      غير معروف
      غير معروفة
      غير موجود
      غير موجودا
      غير موجودة
      لا وجود له
      لا وجود لها
      لم تعد موجودة
      لم يعد موجودا
      ليس موجودا
      ليست موجودة
      موجود نیست
      ناشناخته است
      نامعتبر است
      وجود ندارد
      پیدا نشد
      یافت نشد
      अज्ञात
      अज्ञात है
      अब मौजूद नहीं है
      अमान्य है
      अस्तित्व में नहीं है
      इस सर्वर पर मौजूद नहीं है
      नहीं पाया गया
      नहीं मिला
      नहीं मिली
      पंजीकृत नहीं है
      मौजूद नहीं
      मौजूद नहीं है
      सर्वर पर नहीं मिला
      सर्वर पर मौजूद नहीं है
    `),
    around: phraseList(`
      invalid
      no existe
      non esiste
      non existing
      non-existent
      nonexistent
      nonexisting
      não existe
      undefined
      unknown
      unrecognised
      unrecognized
      unregistered
      не существует
    `),
  },
  closed: {
    before: phraseList(`
      does not have an active
      doesn't have an active
      no active
      no longer an active
      not an active
      تم إغلاق
      تم إيقاف
      تم تعطيل
      تم تعليق
      تم حظر
    `),
    after: phraseList(`
      abgelaufen
      abgeschaltet
      afgesloten
      aktif değil
      alınmıştır
      archived
      askıya alındı
      askıya alınmış
      askıya alınmıştır
      avslutat
      avstängd
      avstängt
      barred
      been closed
      been shut
      blocat
      blocată
      blokeeritud
      blokiran
      bloqueada
      bloquejat
      bloķēts
      bol deaktivovaný
      bol zablokovaný
      bol zrušený
      bola zrušená
      byl deaktivován
      byl zablokován
      byl zrušen
      byla deaktivována
      byla zablokována
      byla zrušena
      bị khóa
      cancelada
      cancelado
      cancelled this service
      ceased
      cerrada
      cessata
      cessato
      chiusa
      closed because of inactivity
      closed by
      closed due to inactivity
      closed due to lack of use
      closed for good
      closed for inactivity
      closed for lack of use
      closed permanently
      clôturé
      clôturée
      dada de baja
      dado de alta no
      dado de baja
      deactivated
      deaktiviert
      deaktiviran
      deaktivirana
      deaktyvuota
      desactivada
      desactivado
      desativada
      desativado
      deshabilitada
      deshabilitado
      devre dışı
      devre dışı bırakıldı
      devre dışı bırakılmış
      dezactivat
      dezactivată
      dezaktywowane
      dibekukan
      diblokir
      dinonaktifkan
      disabilitata
      disabilitato
      disattivata
      disattivato
      disdetta
      ditangguhkan
      donduruldu
      désactivé
      désactivée
      ei ole aktiivinen
      ei ole aktiivne
      encerrada
      er avsluttet
      er blevet lukket
      er blevet spærret
      er deaktiveret
      er deaktivert
      er ekki lengur virkt
      er ekki lengur virkur
      er inaktiv
      er lokað
      er lokaður
      er lukket
      er nedlagt
      er sperret
      er spærret
      er stengt
      er suspenderet
      er suspendert
      er óvirkt
      er óvirkur
      este inactiv
      està desactivat
      està inactiu
      està suspès
      está bloqueada
      está inativa
      está suspensa
      fel van függesztve
      felfüggesztve
      fermé
      fermée
      foi bloqueada
      foi desativada
      foi encerrada
      foi suspensa
      foi suspenso
      frozen
      geblokkeerd
      gedeactiveerd
      gekündigt
      gesperrt
      ha estat desactivada
      ha estat desactivat
      ha estat suspès
      ha estat tancada
      ha estat tancat
      har avslutats
      har stängts
      has been canceled
      has been cancelled
      has been disconnected
      has been discontinued
      has been locked
      has been revoked
      has been terminated
      has been withdrawn
      has expired
      hefur verið gerður óvirkur
      hefur verið lokað
      hibernated
      inactiva
      inactivo
      inaktiv
      inaktiverat
      inativa
      inativo
      ir apturēts
      ir atslēgts
      ir atspējots
      ir bloķēts
      ir deaktivizēts
      ir slēgts
      is cancelled
      is closed
      is discontinued
      is expired
      is geblokkeerd
      is gedeactiveerd
      is gesloten
      is hibernating
      is inactief
      is locked out
      is opgeheven
      is opgezegd
      is shut
      is uitgeschakeld
      isn't active
      ist abgemeldet
      ist geschlossen
      ist inaktiv
      išjungta
      je blokiran
      je deaktivována
      je neaktivní
      je neaktívny
      je onemogočen
      je ukinjen
      je zablokovaný
      je zablokován
      je zablokována
      je zaprt
      jest nieaktywne
      kapatıldı
      kapatılmış
      kapatılmıştır
      không hoạt động
      lapsed
      le van tiltva
      letiltották
      letiltásra került
      lukket
      megszüntették
      megszűnt
      n'est plus actif
      n'est plus active
      nav aktīvs
      neaktyvi
      neaktyvus
      nem aktív
      ni aktiven
      nicht aktiv
      nicht mehr aktiv
      nieaktywna
      nieaktywne
      nieaktywny
      niet meer actief
      nije aktivan
      no longer active
      non attiva
      non attivo
      non più attiva
      non più attivo
      non è più attiva
      non è più attivo
      not activated
      not active
      not enabled
      não está mais ativa
      não está mais ativo
      on blokeeritud
      on deaktiveeritud
      on hold
      on jäädytetty
      on lukittu
      on peatatud
      on poistettu
      on poistettu käytöstä
      on suljettu
      onemogočen
      onemogućen
      onemogućena
      opgeheven
      opgezegd
      pasif
      pozastaven
      pozastavena
      pozastavený
      put on hold
      resiliert
      retired
      résilié
      résiliée
      scaduta
      scaduto
      shut down
      slēgta
      slēgts
      sospesa
      sospeso
      spärrad
      spärrat
      stillgelegt
      stängd
      stängt
      suletud
      suljettu
      suspendat
      suspendată
      suspendida
      suspendido
      suspendiran
      suspendirana
      suspendovan
      suspendu
      suspendue
      suspensa
      suspenso
      sustabdyta
      switched off
      tancat
      telah digantung
      telah dilumpuhkan
      telah dinonaktifkan
      telah disekat
      telah ditutup
      terminated
      tidak aktif
      turned off
      ugašen
      uitgeschakeld
      ukinjen
      ukinut
      usunięte
      užblokuota
      užblokuotas
      uždaryta
      uždarytas
      was cancelled
      was closed
      was disconnected
      was shut
      wurde abgemeldet
      wurde gekündigt
      wurde geschlossen
      wyłączone
      ya no está activa
      ya no está activo
      zablokovaný
      zablokován
      zablokowana
      zablokowane
      zablokowany
      zakázán
      zakázána
      zamknięta z powodu nieaktywności
      zamknięta z powodu nieużywania
      zamknięte z powodu nieużywania
      zaprt
      zatvoren
      zatvorena
      zawieszona
      zawieszone
      zlikwidowana
      zlikwidowane
      zlikwidowany
      został zlikwidowany
      została zablokowana
      została zamknięta
      została zawieszona
      została zlikwidowana
      zostało usunięte
      zostało zablokowane
      zostało zamknięte
      zostało zawieszone
      zrušen
      zrušena
      zrušený
      zárolt
      zárolva
      är avslutat
      är avstängt
      är inaktiverat
      är spärrad
      är spärrat
      închis
      închisă
      đã bị khóa
      đã bị vô hiệu hóa
      đã bị đình chỉ
      đã ngừng hoạt động
      đã đóng
      έχει ανασταλεί
      έχει απενεργοποιηθεί
      έχει κλείσει
      έχει κλειδωθεί
      ανενεργό
      ανενεργός
      απενεργοποιήθηκε
      είναι ανενεργός
      είναι απενεργοποιημένος
      καταργήθηκε
      блокиран
      вимкнено
      деактивиран
      деактивирана
      деактивирован
      деактивирована
      деактивовано
      е блокиран
      е блокирана
      е закрит
      е закрита
      е неактивен
      е спряна
      заблокирован
      заблокирована
      заблокировано
      заблокированы
      заблокована
      заблокований
      заблоковано
      закрит
      закрита
      закритий
      закрито
      закрыт
      закрыта
      закрыто
      затворен
      неактивен
      неактивна
      неактивний
      онемогућен
      отключен
      отключена
      отключено
      призупинено
      приостановлен
      приостановлена
      спрян
      суспендован
      угашен
      удалена
      укинут
      אינה פעילה
      אינו פעיל
      בוטל
      בוטלה
      הושבת
      הושבתה
      הושעה
      נחסם
      נחסמה
      נסגר
      נסגרה
      סגור
      סגורה
      بسته شده است
      تعلیق شده است
      تم إغلاقه
      تم إيقافه
      تم تعطيله
      غير نشط
      غیر فعال است
      غیرفعال است
      غیرفعال شده است
      محظور
      مسدود است
      مسدود شده است
      معطل
      معطلة
      معلق
      معلق شده است
      مغلق
      موقوف
      अक्षम कर दिया गया है
      अक्षम है
      अवरुद्ध है
      निलंबित कर दिया गया है
      निलंबित है
      निष्क्रिय कर दिया गया
      निष्क्रिय है
      बंद कर दिया गया
      बंद कर दिया गया है
      बंद है
    `),
    around: phraseList(`
      cancelada
      cancelado
      deactivated
      disabled
      dormant
      fermé
      gesloten
      inactive
      suspended
    `),
  },
  full: {
    before: [],
    after: phraseList(`
      at its limit
      at its maximum
      betelt
      bị đầy
      can't hold
      cannot hold
      cheia
      cheio
      colmo
      complète
      doldu
      dolmuş
      dolmuştur
      dolu
      er fuld
      er full
      er fullt
      er fullur
      er fyldt
      esaurito
      este plin
      este plină
      està ple
      està plena
      está cheia
      está cheio
      exhausted
      fuld
      full
      full opptatt
      full up
      full är
      fullt
      fyldt
      has been reached
      has no room
      has no space
      has reached its limit
      has reached the limit
      ir pilna
      ir pilns
      is exhausted
      is full
      is over quota
      is overquota
      is used up
      is vol
      je plná
      je poln
      je polna
      je prepun
      je pun
      je puna
      je puno
      je přeplněna
      jest pełna
      jest pełne
      jest przepełniona
      kein freier speicher
      keinen platz mehr
      lacks space
      limit reached
      llena
      lleno
      lotada
      megtelt
      melebihi kuota
      no free space
      no more space
      no room
      no room left
      no space left
      not enough room
      not enough space
      on täis
      on täynnä
      out of disk space
      out of quota
      out of space
      out of storage
      over its quota
      over quota
      over the quota
      over their quota
      overquota
      overvol
      penuh
      perpildyta
      pełna
      piena
      pieno
      pilna
      plein
      pleine
      plena
      plin
      plină
      plná
      poln
      polna
      przepełniona
      pārpildīta
      přeplněna
      ran out of space
      remplie
      run out of disk space
      run out of space
      run out of storage
      sai täis
      saturée
      space not enough
      speicherlimit erreicht
      sudah penuh
      telah penuh
      tele van
      too full
      täis
      täynnä
      used up
      vol
      voll
      yra pilna
      zit vol
      är full
      är fullt
      är överfull
      és ple
      és plena
      überfüllt
      đã đầy
      đầy
      γεμάτο
      είναι γεμάτη
      είναι γεμάτο
      είναι πλήρες
      είναι πλήρης
      πλήρες
      е препълнена
      е пълен
      е пълна
      заповнена
      заполнен
      заполнена
      переповнена
      переповнено
      переполнен
      переполнена
      повна
      препълнена
      пун
      пълна
      је пун
      је пуно
      התמלאה
      חרג מהמכסה
      חרגה מהמכסה
      מלא
      מלאה
      تجاوز الحد المسموح
      تجاوز الحصة
      ممتلئ
      ممتلئا
      ممتلئة
      پر است
      پر شده است
      پر می‌باشد
      पूरा भर गया है
      भर गया
      भर गया है
      भरा हुआ है
    `),
    around: [],
  },
  moved: {
    before: [],
    after: phraseList(`
      a changé
      byla změněna
      bytt adress
      değişmiştir
      değişti
      déménagé
      er blevet ændret
      er endret
      er ændret
      foi alterado
      ha cambiado
      ha canviat
      ha canviat d'adreça
      har bytt adress
      har byttet adresse
      har skiftet adresse
      har ändrats
      has changed
      has moved
      has relocated
      hat sich geändert
      have moved
      hefur breyst
      hefur skipt um netfang
      ir mainījies
      ir mainījusies
      ir nomainījis adresi
      is gewijzigd
      is veranderd
      je promijenjena
      je spremenil naslov
      megváltozott
      mudou
      mudou de endereço
      on muuttunut
      on muutunud
      on vaihtunut
      pasikeitė
      promenio adresu
      promijenio adresu
      relocated
      s-a schimbat
      sa zmenila
      se je spremenil
      se promijenila
      se změnila
      sudah berubah
      telah berubah
      uległ zmianie
      umgezogen
      verhuisd
      was changed to
      zmenil adresu
      zmienił adres
      zmienił się
      è cambiato
      đã thay đổi
      đã đổi
      și-a schimbat adresa
      άλλαξε διεύθυνση
      έχει αλλάξει
      был изменен
      е променен
      е сменил адреса си
      змінено
      змінив адресу
      змінилася
      изменился
      промени адреса си
      сменил адрес
      הוחלפה
      השתנתה
      تغير عنوانه
      تغییر کرده است
      تغییر یافته است
      تم تغييره
      عوض شده است
      قد تغير
      बदल गया है
    `),
    around: [],
  },
  mute: {
    before: [],
    after: phraseList(`
      accepteert geen e-mail
      accepts no email
      accepts no mail
      doesn't accept any mail
      doesn't accept email
      doesn't accept mail
      doesn't handle mail
      doesn't receive email
      doesn't receive mail
      e-posta kabul etmiyor
      ei ota vastaan sähköpostia
      ei vastaanota sähköpostia
      ei võta kirju vastu
      ei võta vastu e-kirju
      ei võta vastu e-posti
      empfängt keine e-mails
      has no smtp service
      không chấp nhận email
      không nhận email
      không nhận thư
      modtager ikke e-mail
      modtager ikke mail
      mottar ikke e-post
      n'accepte pas de courriel
      ne prima e-poštu
      ne prima poštu
      ne sprejema e-pošte
      ne sprejema pošte
      neemt geen e-mail aan
      nem fogad e-maileket
      nem fogad e-mailt
      nem fogad leveleket
      nem fogad levelet
      nepieņem e-pastu
      nepieņem pastu
      nepriima el. pašto
      nepriima laiškų
      nepriima pašto
      nepřijímá e-maily
      nepřijímá poštu
      nie odbiera poczty
      nie przyjmuje poczty
      nie przyjmuje wiadomości
      nimmt keine e-mails an
      nimmt keine mail an
      no accepta correu
      no acepta correo
      non accetta posta
      not accept any email
      not accept any mail
      not accept email
      not accept mail
      not accept messages
      not handle mail
      not receive any mail
      not receive email
      not receive mail
      nu acceptă e-mail
      nu acceptă mesaje
      nu primește e-mail
      não aceita correio
      não aceita e-mail
      não aceita mensagens
      não recebe correio
      não recebe e-mail
      ontvangt geen e-mail
      receives no email
      receives no mail
      tager ikke imod mail
      takes no mail
      tar ikke imot e-post
      tar inte emot e-post
      tar inte emot mejl
      tekur ekki við pósti
      tekur ekki á móti pósti
      tidak menerima e-mel
      tidak menerima email
      tidak menerima surat
      δεν δέχεται email
      δεν δέχεται αλληλογραφία
      δεν δέχεται μηνύματα
      не приема имейли
      не приема поща
      не приймає листи
      не приймає пошту
      не прима пошту
      не принимает письма
      не принимает почту
      אינו מקבל דוא"ל
      אינו מקבל דואר
      לא מקבל דואר
      ایمیل دریافت نمی‌کند
      ایمیل نمی‌پذیرد
      لا يستقبل البريد
      لا يستقبل رسائل البريد
      لا يقبل البريد
      ईमेल स्वीकार नहीं करता
    `),
    around: [],
  },
  refused: {
    before: phraseList(`
      access denied for
      access denied to
      refusing
      we do not accept
      we don't accept
    `),
    after: phraseList(`
      abgelehnt
      are refused
      are rejected
      banned
      been blocked
      bloccato
      blocked
      blockiert
      bloqué
      bloquée
      denied
      forbidden
      geweigerd
      interdit
      interdite
      is banned
      is blocked
      is rejected
      nicht erlaubt
      no permitido
      non consentito
      not accepted
      not allowed
      not permitted
      not welcome
      odrzucony
      prohibited
      rechazada
      rechazado
      refused
      refusé
      refusée
      rejected
      rejeitado
      rifiutato
      unacceptable
      запрещен
      запрещено
    `),
    around: phraseList(`
      blacklisted
      blocklisted
      dangerous
      illegal
      suspicious
      unzulässigen
      unzulässiger
    `),
  },
  malformed: {
    before: phraseList(`
      badly formatted
      badly formed
      syntactically invalid
      syntax error in
    `),
    after: phraseList(`
      badly formatted
      badly formed
      contains illegal
      contains invalid
      format incorrect
      illegal character
      illegal characters
      incorrectly formatted
      invalid character
      invalid characters
      is unqualified
      mal formée
      malformada
      malformato
      not fully qualified
      not properly formatted
      syntax error
      syntax error in
      syntax incorrect
    `),
    around: phraseList(`
      falsches format
      ill-formed
      incorrect format
      invalid format
      malformed
      wrong format
    `),
  },
};

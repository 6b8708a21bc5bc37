// Groups of words that mean the same to a mail server, in many languages: see topics.ts for what they say together.
import { phraseList } from '../reasons/phrase-list.ts';

export type Concept = keyof typeof WORDS;

const WORDS = {
  mail: `
    bericht
    berichten
    besked
    beskeden
    body
    contenido
    content
    contents
    contenu
    contenuto
    conteúdo
    correo
    correspondência
    courriel
    courriels
    e-post
    email
    emails
    emel
    ileti
    iletiniz
    iletisi
    inhalt
    inhoud
    kiri
    kirja
    laiškas
    laiško
    letter
    levelet
    levél
    mail
    mail-besked
    mails
    meddelande
    meddelandet
    mejl
    mejlet
    melding
    meldingen
    mensagem
    mensagens
    mensaje
    mensajes
    mesaj
    mesajul
    mesajului
    mesajı
    mesajınız
    mesej
    message
    messages
    messaggi
    messaggio
    missatge
    nachricht
    nachrichten
    pesan
    poruka
    poruke
    poruku
    posten
    posti
    pošta
    pošte
    pošty
    póstur
    scrisoare
    skeyti
    skeytinu
    skeytið
    sporočila
    sporočilo
    správa
    správu
    správy
    subject
    surat
    sõnum
    text
    thư
    thư điện tử
    tin nhắn
    treść
    viesti
    viestin
    viestisi
    vēstule
    vēstules
    wiadomości
    wiadomością
    wiadomość
    ziņojuma
    ziņojums
    zpráva
    zprávu
    zprávy
    zprávě
    üzenet
    üzenete
    üzenetet
    žinutė
    αλληλογραφία
    αλληλογραφίας
    μήνυμα
    μηνύματος
    лист
    листа
    писмо
    писмото
    письма
    письмо
    повідомлення
    порука
    поруке
    пошта
    пошти
    сообщение
    сообщения
    съобщение
    съобщението
    דואר
    ההודעה
    הודעה
    הודעתך
    البريد
    الرسالة
    ایمیل
    رسالة
    رسالتك
    كرسالة
    نامه
    پیام
    ईमेल
    मेल
    संदेश
  `,
  junk: `
    advertisement
    advertisements
    advertising
    basura
    brossa
    brukalas
    bulk
    content filter
    content filtering
    correu brossa
    gereksiz
    indesejada
    indesiderata
    indesiderato
    indésirable
    indésirables
    istenmeyen
    junk
    kéretlen
    levélszemét
    lixo eletrónico
    mel sampah
    mēstule
    nedorit
    nepageidaujamas
    nepageidaujamu
    nepoželjna
    nesolicitat
    nesolicitată
    nevyžiadaná
    nevyžiadanú
    nevyžiadaný
    nevyžádanou
    nevyžádaná
    nevyžádané
    nevēlama
    nevēlams
    neželena
    neželeno
    neželjena
    neželjenu
    niechciana
    no deseado
    ongewenst
    ongewenste
    phish
    phishing
    pourriel
    pourriels
    reklaam
    roskaposti
    roskapostia
    roskapostiksi
    roskapostina
    rspamd
    ruslpóst
    ruslpósti
    ruslpóstur
    rämps
    rämpspost
    rämpspostiks
    rämpspostina
    sampah
    scam
    skräppost
    spam
    spam-like
    spam-verdacht
    spamassassin
    spamem
    spamként
    spamming
    spammy
    spamnek
    spamom
    spams
    spamu
    spamverdacht
    spamverdachts
    spamversand
    spamversands
    surogātpasts
    søppel
    søppelpost
    thư rác
    ube
    uce
    unsolicited
    unwanted
    uønsket
    uønsket post
    vsiljena
    vsiljeno
    werbemail
    werbemails
    werbung
    šlamštas
    šlamštu
    ανεπιθύμητα
    ανεπιθύμητη
    ανεπιθύμητο
    небажана
    небажане
    небажаний
    нежелана
    нежелано
    нежелательная
    нежелательное
    нежељена
    непожељна
    непожељну
    спам
    спама
    спамом
    דואר זבל
    זבל
    ספאם
    اسپم
    المزعجة
    بريد عشوائي
    سبام
    غير المرغوب
    غير مرغوب
    مزعج
    مزعجة
    ناخواسته
    هرزنامه
    अवांछित
    स्पैम
  `,
  blackList: `
    blacklistu
    crnoj listi
    crnu listu
    czarnej liście
    daftar hitam
    danh sách đen
    estolistalla
    feketelista
    feketelistán
    juodajame sąraše
    juodąjį sąrašą
    kara liste
    kara listede
    lista neagră
    lista negra
    llista negra
    melnajā sarakstā
    musta nimekirja
    mustalla listalla
    mustas nimekirjas
    senarai hitam
    sortlistet
    svarta listan
    svarteliste
    svartelistet
    svartlistad
    svörtum lista
    tiltólistán
    zwarte lijst
    černé listině
    čiernej listine
    čiernom zozname
    črnem seznamu
    μαύρη λίστα
    црној листи
    черен списък
    черния списък
    черном списке
    черный список
    чорний список
    чорному списку
    ברשימה השחורה
    ברשימה שחורה
    רשימה שחורה
    القائمة السوداء
    فهرست سیاه
    قائمة سوداء
    لیست سیاه
    काली सूची
    ब्लैकलिस्ट
  `,
  judged: `
    aangemerkt
    afvist
    algılandı
    appears
    atmesta
    atmestas
    atpažintas
    atzīta
    atzīts
    avvisades
    avvist
    bedömdes
    blocked
    bị chặn
    bị từ chối
    check
    clasificat
    classificada
    classificat
    classification
    classified
    coi là
    considerada
    considerado
    considerat
    considerato
    considered
    considéré
    considérée
    detectado
    detected
    değerlendirildi
    dianggap
    dikesan
    ditolak
    détecté
    détectée
    eingestuft
    elutasítva
    erkannt
    filter
    filtered
    flagged
    flokkað
    genkendt
    geweigerd
    gjenkjent
    hafnað
    herkend
    hylättiin
    identificada
    identificat
    identified
    identifierades
    işaretlendi
    klassades
    klassificeret
    klassifisert
    level
    liigitati
    likely
    looks
    luokiteltiin
    lükati tagasi
    marcat
    marked
    merkt
    minősítette
    minősült
    noraidīta
    noraidīts
    not accepted
    not allowed
    odbijen
    odbijena
    odmietnutá
    odmietnutý
    odmítnut
    odmítnuta
    odrzucona
    označena
    označena kao
    označeno
    pattern
    points
    prepoznano
    prepoznata
    pripažintas
    probability
    probable
    probably
    prohibited
    rebutjada
    rebutjat
    recognised
    recognized
    reddedildi
    refused
    reject
    rejected
    rejection
    rejeitada
    respins
    respinsă
    rilevato
    rozpoznana
    rule
    rules
    score
    scored
    seems
    signature
    suspected
    tagged
    terdeteksi
    threshold
    tunnistati
    tunnistettiin
    từ chối
    uznana
    visszautasítva
    vyhodnocena
    vyhodnotená
    zaklasyfikowana
    zavrnjena
    zavrnjeno
    αναγνωρίστηκε
    απορρίφθηκε
    χαρακτηρίστηκε
    визнано
    відхилений
    відхилено
    обнаружен
    одбијена
    означена
    определено
    отклонено
    отхвърлен
    отхвърлено
    признано
    разпознато
    распознано
    расценено
    розпізнано
    זוהה
    זוהתה
    נדחתה
    נחסמה
    סווג
    סווגה
    تشخیص داده شد
    تصنيف
    رد شد
    رفض
    شناسایی شد
    صنف
    صنفت
    अस्वीकार
    पहचाना
    मानकर
    माना
  `,
  letterbox: `
    hộp thư
  `,
  listing: `
    blacklist
    blacklisted
    blacklists
    blacklistu
    blocklist
    blocklisted
    complaint
    complaints
    crnoj listi
    crnu listu
    czarnej liście
    daftar hitam
    danh sách đen
    dnsbl
    estolistalla
    feketelista
    feketelistán
    ip
    ips
    juodajame sąraše
    juodąjį sąrašą
    kara liste
    kara listede
    lista neagră
    lista negra
    liste noire
    listed
    listing
    llista negra
    melnajā sarakstā
    musta nimekirja
    mustalla listalla
    mustas nimekirjas
    rbl
    rbls
    reputation
    senarai hitam
    sender of spam
    sending spam
    sends spam
    sent spam
    sortlistet
    source of
    spam source
    spam trap
    spammer
    spammers
    spamtrap
    sperrliste
    svarta listan
    svarteliste
    svartelistet
    svartlistad
    svörtum lista
    tiltólistán
    zwarte lijst
    černé listině
    čiernej listine
    čiernom zozname
    črnem seznamu
    μαύρη λίστα
    црној листи
    черен списък
    черния списък
    черном списке
    черный список
    чорний список
    чорному списку
    ברשימה השחורה
    ברשימה שחורה
    רשימה שחורה
    القائمة السوداء
    فهرست سیاه
    قائمة سوداء
    لیست سیاه
    काली सूची
    ब्लैकलिस्ट
  `,
  size: `
    boyut
    boyutu
    bytes
    dimensione
    dimensioni
    dimensiunea
    dung lượng
    dydis
    dydžio
    grandària
    grootte
    größe
    izmērs
    kb
    koko
    kokoraja
    koon
    kích thước
    maht
    mb
    mbyte
    mbytes
    megabyte
    megabytes
    mib
    mida
    méret
    mérete
    méretű
    mărimea
    nachrichtengröße
    octets
    rozmiar
    saiz
    size
    sizes
    storlek
    storleken
    stærð
    størrelse
    størrelsen
    suurus
    taille
    tamanho
    tamaño
    ukuran
    velikost
    veličina
    veľkosť
    μέγεθος
    величина
    размер
    размера
    размерът
    розмір
    розміру
    גודל
    الحجم
    اندازه
    حجم
    आकार
  `,
  box: `
    account
    almacenamiento
    boîte
    brevlåda
    buzón
    caixa
    casella
    casilla
    cota
    cota de stocare
    cuota
    dung lượng
    hạn mức
    inbox
    kiintiö
    kiintiön
    kotası
    kotasını
    kuota
    kutusu
    kvoodi
    kvoot
    kvot
    kvote
    kvoten
    kvoto
    kvóta
    kvótann
    kvóti
    kvótu
    kvótáját
    kvótát
    kwotę
    levytila
    limit pojemności
    mailbox
    mailboxes
    mbox
    postfach
    postilaatikko
    postkast
    postvak
    quota
    quota de almacenamiento
    quotum
    recipient's
    schránka
    schránky
    skrzynka
    skrzynki
    speicher
    speicherplatz
    storage
    tárhely
    tárhelykvótáját
    ποσόστωση
    όριο χώρου
    квота
    квотата
    квотата си
    квоту
    ящик
    ящика
    המכסה
    מכסה
    מכסת
    الحصة
    المساحة
    حصة
    سهمیه
    कोटा
  `,
  exceeded: `
    a depășit
    above
    at most
    aştı
    aşıyor
    bigger
    bigger than
    ceiling
    depășește
    depășit
    dépasse
    dépassé
    dépassée
    erschöpft
    excede
    excedeu
    excedido
    exceed
    exceeded
    exceeding
    exceeds
    fer yfir
    greater
    groter
    größer
    ha superat
    har overskredet
    heeft overschreden
    larger
    limit
    limite
    limites
    limits
    loppunut
    massima
    massimo
    max
    maximale
    maximalen
    maximum
    mayor que
    meghaladja
    meghaladta
    melampaui
    melebihi
    more than
    máxima
    máximo
    over
    overschreden
    overschrijdt
    overskredet
    overskrider
    overstiger
    prekoračio
    prekoračuje
    prelazi
    premašio
    premašuje
    presega
    presegel
    przekracza
    przekroczono
    przekroczony
    przekroczył
    pārsniedz
    pārsniedzis
    překračuje
    překročil
    překročila
    quá giới hạn
    sobrepassa
    supera
    superado
    superato
    superiore
    superó
    supérieure
    túllépi
    túllépte
    ultrapassa
    viršija
    viršijo
    větší
    vượt quá
    ylittänyt
    ylittää
    zulässige
    zulässigen
    överskrider
    överskridit
    överstiger
    überschreitet
    überschritten
    übersteigt
    ületab
    ületanud
    έχει υπερβεί
    ξεπερνά
    υπερέβη
    υπερβαίνει
    е надвишил
    надвишава
    надвишил
    надхвърля
    перевищено
    перевищив
    перевищує
    превысил
    превышает
    превышен
    превышена
    превышено
    прелази
    חורג
    חורגת
    חרג
    חרגה
    עולה על
    أكبر من
    بیش از حد
    تتجاوز
    تجاوز
    عبور کرده
    فراتر از
    فراتر رفته
    يتجاوز
    अधिक है
    सीमा से अधिक
  `,
  large: `
    demasiado grande
    demasiado grandes
    demasiado pesada
    demasiado pesado
    for stor
    for store
    for stort
    för stor
    för stort
    grande demais
    liian suuri
    liiga suur
    massa gran
    massa grans
    muito grande
    of stór
    of stórt
    overlarge
    oversize
    oversized
    per didelis
    per didelė
    prea mare
    prevelik
    prevelika
    preveliko
    pārāk liela
    pārāk liels
    příliš velká
    příliš velký
    quá lớn
    te groot
    terlalu besar
    too big
    too heavy
    too large
    too long to
    too much data
    too much mail data
    trop grand
    trop gros
    trop lourd
    trop lourde
    trop volumineuse
    trop volumineux
    troppo grande
    troppo grandi
    troppo pesante
    túl nagy
    za duża
    za duży
    zbyt duża
    zbyt duży
    zu gross
    zu groß
    zu umfangreich
    çok büyük
    πολύ μεγάλο
    υπερβολικά μεγάλο
    завелике
    завеликий
    занадто великий
    превелика
    прекалено голямо
    слишком большое
    слишком большой
    слишком велико
    твърде голям
    твърде голямо
    גדול מדי
    גדולה מדי
    بسیار بزرگ
    بیش از حد بزرگ
    خیلی بزرگ
    كبير جدا
    كبيرة جدا
    बहुत बड़ा
    बहुत बड़ी
  `,
  many: `
    allowance
    demasiadas
    demasiados
    dépassé
    excedido
    exceeded
    exceeds
    excessive
    for mange
    för många
    liian monta
    liiga palju
    limit
    limite
    limited
    limits
    límite
    maximum
    mehr als
    more mail than
    more mails than
    more messages than
    more than
    muitas
    más de
    plus de
    příliš mnoho
    quota
    reached
    superado
    superato
    te veel
    throttled
    too many
    too much
    trop de
    troppe
    troppi
    zbyt wiele
    zu viele
    çok fazla
    überschritten
    слишком много
  `,
  period: `
    a day
    a minute
    al giorno
    all'ora
    an hour
    concurrency
    concurrent
    contemporanee
    daily
    each hour
    gleichzeitige
    hourly
    in the last
    last 24
    last hour
    mails a
    messages a
    na godzinę
    par heure
    par jour
    per dag
    per day
    per hour
    per minute
    per second
    per timme
    per uur
    por dia
    por día
    por hora
    pro minute
    pro stunde
    pro tag
    rate
    simultaneous
    simultanées
    simultáneas
    this hour
    today
    within the last
    в час
  `,
  auth: `
    arc-seal
    dkim
    dmarc
    senderid
    spf
    spf record
    spf-record
  `,
  failed: `
    aligned
    alignment
    bad
    blocked
    check
    checks
    denied
    error
    fail
    failed
    failing
    fails
    failure
    falha
    falhou
    fallido
    fallita
    fallo
    falló
    fehler
    fehlgeschlagen
    hardfail
    invalid
    mislukt
    missing
    nicht
    niepowodzenie
    non
    not
    pass
    passed
    policy
    record
    records
    refused
    reject
    rejected
    softfail
    ungültig
    verification
    violation
    échec
    échoué
    échouée
    не
  `,
  tls: `
    certificate
    chiffrement
    chiffrée
    cifrada
    cifrado
    criptare
    criptarea
    criptată
    criptografada
    criptografia
    crittografata
    crittografia
    dane
    dulkóðaða
    dulkóðun
    dulkóðuð
    encriptada
    encriptação
    encrypted
    encryption
    enkripcija
    enkripsi
    krypterad
    krypterade
    krypterat
    krypteret
    kryptering
    kryptert
    krüpteering
    krüpteeritud
    krüptimine
    mta-sts
    mã hóa
    penyulitan
    salattu
    salattua
    salaus
    ssl
    starttls
    szyfrowane
    szyfrowanego
    szyfrowania
    szyfrowanie
    terenkripsi
    titkosított
    titkosítás
    tls
    tlsa
    verschlüsselt
    verschlüsselte
    verschlüsselung
    versleuteld
    versleutelde
    versleuteling
    xifrada
    xifrat
    xifratge
    được mã hóa
    şifreleme
    şifreli
    šifravimas
    šifrirana
    šifrirane
    šifriranje
    šifrirano
    šifrovanie
    šifrované
    šifrovaný
    šifrování
    šifruotas
    šifruotą
    šifrēts
    šifrēšana
    šifrēšanu
    κρυπτογράφηση
    κρυπτογραφημένη
    κρυπτογραφημένο
    криптирана
    криптиране
    шифроване
    шифрование
    шифрования
    шифрованного
    шифрованное
    шифрованого
    шифровање
    шифрування
    הצפנה
    מוצפן
    מוצפנת
    التشفير
    تشفير
    رمزنگاری
    رمزگذاری
    مشفر
    مشفرة
    एन्क्रिप्टेड
    एन्क्रिप्शन
  `,
  needed: `
    būtina
    bắt buộc
    demand
    demands
    diperlukan
    diwajibkan
    enforced
    erforderlich
    es requereix
    exigida
    exigé
    failed
    failure
    fehlgeschlagen
    gerekli
    gereklidir
    handshake
    insists
    invalid
    je nutné
    krafist
    kreves
    krävs
    kræves
    kötelező
    mandatory
    mismatch
    must
    nauðsynleg
    necesar
    necesario
    necesară
    necessari
    necessária
    necessário
    needed
    negotiation
    nepieciešama
    nepieciešams
    nodig
    not supported
    nõutav
    nõutud
    obavezno
    obligatoire
    obligatorie
    obligatorio
    obrigatória
    obvezna
    obvezno
    only
    pakollinen
    pflicht
    potrebna
    potrebno
    privalomas
    påkrevd
    påkrævet
    reikalaujama
    reikalingas
    requereix
    requerida
    requerido
    require
    required
    requires
    requis
    requise
    richiesta
    richiesto
    se cere
    szükséges
    tiek prasīta
    trusted
    unavailable
    untrusted
    vaaditaan
    vaatii
    vajalik
    vereist
    verlangt
    verplicht
    vyžadované
    vyžadována
    vyžadováno
    vyžaduje
    vyžaduje sa
    wajib
    wymaga
    wymagana
    wymagane
    yêu cầu
    zahteva
    zahtevana
    zahtevano
    zahtijeva
    zorunlu
    zorunludur
    áskilin
    απαιτεί
    απαιτείται
    вимагається
    задължително
    изисква
    изисква се
    обов'язкове
    обязательно
    потребно
    потрібне
    потрібно
    требует
    требуется
    דרוש
    דרושה
    נדרש
    נדרשת
    الزامی است
    لازم است
    مطلوب
    مطلوبة
    نیاز است
    يتطلب
    يلزم
    अनिवार्य
    आवश्यक
  `,
  login: `
    anmeldung
    autenticación
    autenticazione
    autenticação
    auth
    authenticate
    authenticated
    authentication
    authentification
    authentifizierung
    login
    logowanie
    password
    smtp auth
    smtp-auth
  `,
  yourHost: `
    ihr server
    ihre ip
    seu ip
    su ip
    su servidor
    votre ip
    votre serveur
    your host
    your ip
    your ip address
    your mail server
    your network
    your server
  `,
  hits: `
    bad
    errors
    failed
    failures
    invalid
    nonexistent
    unknown
  `,
  recipients: `
    addressees
    adressaati
    alıcı
    alıcılar
    címzett
    címzettek
    destinataires
    destinatari
    destinatarios
    destinataris
    destinatários
    gavėjų
    modtagere
    mottagare
    mottakere
    người nhận
    odbiorców
    ontvangers
    penerima
    prejemnikov
    primalaca
    primatelja
    príjemcov
    příjemců
    rcpt tos
    rcpts
    recipients
    saajaid
    saajat
    saņēmēju
    vastaanottajaa
    vastaanottajat
    vastaanottajia
    viðtakenda
    viðtakendur
    παραλήπτες
    παραληπτών
    одержувачів
    отримувачів
    получателей
    получатели
    получателите
    прималаца
    הנמענים
    נמענים
    المستلمين
    مستلمون
    مستلمين
    گیرنده
    گیرندگان
    प्राप्तकर्ताओं
  `,
  atMost: `
    at most
    au plus
    demasiados
    demasiats
    exceeded
    exceeds
    for mange
    för många
    höchstens
    liian monta
    liiga palju
    limit
    limited
    limits
    maksimum
    massa
    massimo
    max
    maximal
    maximum
    more than
    muitos
    máximo
    no more than
    of margir
    per daug
    prea mulți
    preveč
    previše
    príliš veľa
    pārāk daudz
    příliš mnoho
    quá nhiều
    te veel
    terlalu banyak
    too many
    túl sok
    tối đa
    za dużo
    zbyt wielu
    çok fazla
    πάρα πολλοί
    πολλοί
    забагато
    занадто багато
    превише
    слишком много
    твърде много
    יותר מדי
    الحد الأقصى
    بیش از حد
    تعداد زیادی
    عدد كبير
    كثير جدا
    अधिकतम
    बहुत अधिक
  `,
  demanded: `
    before
    erforderlich
    first
    krävs
    mandatory
    must
    necesaria
    necessary
    necessária
    needed
    notwendig
    nécessaire
    nötig
    please
    requerida
    required
    requise
    richiesta
    vereist
    wymagane
    требуется
  `,
  file: `
    adjunto
    adjuntos
    adjunts
    allegati
    allegato
    anexo
    anexos
    anhang
    anhänge
    archive
    archives
    archivos
    atașament
    atașamente
    atașamentul
    attached
    attachment
    attachments
    bat
    bijlage
    bijlagen
    bilaga
    bilagan
    bilagor
    bilagorna
    csatolmány
    datei
    dateianhang
    dateianhänge
    dateien
    dateityp
    docm
    dosya eki
    eki
    eklenti
    eklentiler
    ekler
    exe
    executable
    executables
    fichiers
    file extension
    file name
    file type
    fitxer adjunt
    fitxers adjunts
    fișiere atașate
    iso
    js
    lampiran
    liite
    liitetiedosto
    liitetiedoston
    liitteen
    liitteet
    macro
    macros
    makro
    makros
    manus
    manuse
    manused
    manust
    melléklet
    mellékletek
    pielikuma
    pielikumi
    pielikums
    pièce jointe
    pièces jointes
    priedai
    priedas
    priedų
    prilog
    priloga
    priloge
    priponka
    priponke
    privitak
    privitaka
    privitci
    program
    programme
    programs
    prílohu
    příloh
    příloha
    přílohy
    rar
    scr
    tập tin đính kèm
    tệp đính kèm
    vbs
    vedhæftede
    vedhæftet
    vedlegg
    vedlegget
    viðhengi
    viðhengið
    xlsm
    załącznik
    załącznika
    załączniki
    załączników
    zip
    συνημμένα
    συνημμένο
    συνημμένου
    вкладення
    вкладень
    вложение
    вложений
    вложения
    прикачен файл
    прикачени файлове
    прикаченият файл
    прилог
    הקובץ המצורף
    קבצים מצורפים
    קובץ מצורף
    المرفق
    المرفقات
    ضمیمه
    فایل پیوست
    مرفق
    مرفقات
    پیوست
    अटैचमेंट
    संलग्न फ़ाइल
    संलग्नक
  `,
  barred: `
    abgelehnt
    aizliegti
    aizliegts
    bannað
    banned
    bloccato
    blocked
    blockiert
    bloqueado
    bloqué
    bloquée
    bị chặn
    bị cấm
    can't be accepted
    cannot be accepted
    containing
    contains
    dangerous
    denied
    diblokir
    dilarang
    disallowed
    draudžiamas
    draudžiami
    ei ole lubatud
    ei ole sallittu
    ei sallita
    ej tillåten
    ekki leyfilegt
    ekki leyft
    ekki leyfð
    engellendi
    forbidden
    forbudt
    förbjuden
    geweigerd
    ikke tilladt
    ikke tilladte
    ikke tillatt
    ikke tillatte
    inte tillåten
    inte tillåtet
    inte tillåtna
    interdit
    interdite
    interzis
    interzise
    izin verilmiyor
    keelatud
    không được phép
    kielletty
    nav atļauti
    nav atļauts
    neleidžiama
    neleidžiamas
    neleidžiami
    nem engedélyezett
    nem megengedett
    není povolen
    není povolena
    nepovolena
    nepovolené
    nepovolený
    ni dovoljen
    ni dovoljena
    nicht angenommen
    nicht erlaubt
    nicht zugelassen
    nie je povolená
    nie je povolený
    niedozwolona
    niedozwolone
    niedozwolony
    niet toegestaan
    niet toegestane
    nije dopušten
    nije dozvoljen
    niso dovoljene
    nisu dopušteni
    no es permet
    no es permeten
    no está permitido
    no permitido
    no permès
    non consentito
    not accept
    not accepted
    not allowed
    not permitted
    nu este permis
    nu sunt permise
    não permitido
    não permitidos
    não são permitidos
    não é permitido
    odrzucony
    pole lubatud
    prepovedan
    prohibido
    prohibit
    prohibited
    proibido
    rechazado
    refused
    refusé
    refusée
    rejected
    removed
    restricted
    suspicious
    tidak dibenarkan
    tidak diizinkan
    tiltott
    unsafe
    verboten
    vietato
    werden abgelehnt
    yasak
    yasaktır
    zabranjen
    zakázaná
    zakázaný
    zakázán
    är inte tillåten
    är inte tillåtna
    απαγορεύεται
    δεν επιτρέπεται
    δεν επιτρέπονται
    заборонений
    заборонено
    заборонені
    забранен
    забранени
    запрещен
    запрещено
    запрещены
    не дозволено
    не дозволяється
    не е разрешен
    не разрешено
    не са разрешени
    није дозвољен
    отклонено
    אינו מותר
    אסור
    אסורים
    חסום
    غير مسموح
    غير مسموح به
    غیرمجاز
    مجاز نیست
    محظور
    ممنوع
    ممنوع است
    अनुमति नहीं
    प्रतिबंधित
    वर्जित
  `,
  header: `
    8 bit
    8-bit
    8bit
    bare cr
    bare lf
    bare newline
    boundaries
    boundary
    cabecera
    cabeçalho
    content-type
    control characters
    date field
    date header
    en-tête
    encabezado
    from field
    header
    headers
    intestazione
    kopfzeile
    kopfzeilen
    line feed
    line length
    line too long
    linefeed
    linefeeds
    lines longer
    long line
    long lines
    message id
    message-id
    mime
    non-ascii
    nul bytes
    null byte
    null bytes
    rfc
    rfc2822
    rfc5322
    rfc822
    smtputf8
    subject field
    заголовок
  `,
  defect: `
    absent
    ausente
    bad
    broken
    corrupt
    does not conform
    duplicate
    duplicated
    empty
    falta
    fehlende
    fehlerhaft
    fehlt
    illegal
    invalid
    invalide
    inválido
    lacking
    lacks
    malformed
    mancante
    mangler
    manquant
    mismatch
    mismatched
    missing
    more than one
    multiple
    non valida
    non-compliant
    noncompliant
    not accepted
    not advertised
    not allowed
    not compliant
    not conform
    not encoded
    not permitted
    not supported
    saknas
    too long
    unencoded
    ungültig
    ungültige
    violate
    violates
    violation
    without
    неверный
    отсутствует
  `,
  identity: `
    client hostname
    ehlo
    fcrdns
    forward-confirmed
    helo
    ip name lookup
    ptr
    rdns
    reverse dns
    reverse dns-eintrag
    reverse entry
    reverse lookup
    reverse name
    reverse-dns
    your hostname
  `,
  unresolved: `
    absent
    bad
    brak
    cannot
    does not
    failed
    fehlt
    found
    geen
    generic
    invalid
    kein
    keinen
    lacks
    lookup
    match
    mismatch
    missing
    must
    nicht
    no
    not
    refused
    rejected
    require
    required
    resolve
    sans
    sem
    senza
    sin
    without
    нет
  `,
  relaying: `
    rcpthosts
    relaying
  `,
  relay: `
    inoltro
    open relay
    rcpthosts
    relais
    relay
    relaying
    retransmisión
    weiterleitung
  `,
  unrelayed: `
    cannot
    denegada
    denegado
    denied
    disabled
    do not
    don't
    forbidden
    geweigerd
    interdit
    may not
    negado
    negato
    nicht erlaubt
    no permite
    non permette
    not allowed
    not authenticated
    not configured
    not permitted
    não permite
    prohibited
    refused
    rejected
    unable
    verweigert
    will not
    won't
    запрещена
  `,
  loop: `
    boucle
    bucle
    buclă
    ciclo
    ciklas
    cilpa
    cilpu
    döngü
    döngüsü
    e-postslinga
    gelung
    hop
    hopcount
    hops
    hurok
    kilpa
    levelezési hurok
    lingkaran
    loop
    looping
    loops
    lus
    lussen
    lykkja
    løkke
    mail-loop
    mailloop
    mailschleife
    petlja
    petlju
    postisilmukka
    pętla
    pętli
    pętlę
    schleife
    silmukka
    silmus
    slinga
    slingor
    slučka
    slučku
    sløjfe
    smyčce
    smyčka
    smyčku
    vòng lặp
    zacyklenie
    zanka
    zanko
    βρόχο
    βρόχος
    зациклення
    зацикливание
    зацикляне
    петлю
    петля
    петља
    цикъл
    לולאה
    לולאת
    حلقة
    حلقة بريد
    حلقه
    लूप
  `,
  expired: `
    abandoned
    abgelaufen
    aufgegeben
    caducado
    caducó
    dépassé
    elapsed
    ended
    exceeded
    exhausted
    expirado
    expire
    expired
    expires
    expirou
    expiré
    expiró
    gave up
    given up
    given up on
    giving up
    scaduta
    scaduto
    stopped
    timed out
    timeout
    verlopen
    wygasł
    wygasła
    истек
    истекло
  `,
  queue: `
    attempts
    coda
    cola
    dagen
    days
    dias
    dni
    délai de livraison
    días
    fila
    file d'attente
    giorni
    hours
    intentos
    jours
    kolejce
    lifetime
    pogingen
    prób
    queue
    queued
    retries
    retry
    spool
    stunden
    tage
    tagen
    tentativas
    tentatives
    tentativi
    trying
    wachtrij
    warteschlange
    zustellen
    zustellung
    zustellversuche
    дней
    доставки
    очереди
    попыток
    срок
  `,
  turnedAway: `
    are blocked
    banned
    blocked
    is blocked
    refused
    محظورة
  `,
  grey: `
    gray-listed
    gray-listing
    graylist
    graylisted
    graylisting
    grey-listed
    grey-listing
    greylist
    greylisted
    greylisting
    greylists
    milter-greylist
    postgrey
  `,
  later: `
    back in
    coba lagi
    come back
    cuba lagi
    daha sonra
    erneut
    erneuten versuch
    hiljem
    kasneje
    kasnije
    később
    later
    later opnieuw
    mai târziu
    mais tarde
    myöhemmin
    más tarde
    més tard
    neskôr
    noch einmal
    noch mal
    později
    pozneje
    probeer
    próbálja újra
    później
    reintente
    resend
    retry
    riprovare
    réessayer
    réessayez
    sau ít phút
    sebentar lagi
    senare
    senere
    síðar
    tente novamente
    thử lại
    try again
    try later
    vēlāk
    vėliau
    wait
    αργότερα
    δοκιμάστε ξανά
    касније
    по-късно
    позже
    пізніше
    מאוחר יותר
    נסה שוב
    أعد المحاولة
    بعدا
    حاول مرة أخرى
    دوباره
    لاحقا
    पुनः प्रयास
    बाद में
  `,
  moments: `
    mins
    minut
    minute
    minuten
    minutes
    minuti
    minutos
    secondes
    secondi
    seconds
    secs
    segundos
    sekunden
    минут
  `,
  only: `
    alleen
    apenas
    ausschließlich
    bare
    beschränkt auf
    endast
    freigegeben
    kun
    limited to
    n'accepte que
    nur
    only
    pouze
    reservado a
    reserved for
    restricted to
    riservato a
    réservé aux
    sadece
    seulement
    seules
    seuls
    solamente
    solo
    solo los
    somente
    sólo
    sólo los
    tylko
    uniquement
    vain
    yalnızca
    только
  `,
  insiders: `
    abonnenten
    abonnés
    approved senders
    authorised senders
    authorized senders
    colleague
    colleagues
    contacts
    członkowie
    employee
    employees
    from inside
    insiders
    intern
    internal
    interne
    internen
    internes
    interni
    internos
    iscritti
    known senders
    kollegen
    leden
    medlemmar
    medlemmer
    members
    membres
    membres du groupe
    membri
    miembros
    mitarbeiter
    mitglied
    mitglieder
    moderated
    moderators
    staff
    subscriber
    subscribers
    suscriptores
    trusted senders
    within the company
    within the organisation
    within the organization
    zugelassene
    zugelassenen
    участники
  `,
  allowed: `
    adgang
    allowed
    atļaujas
    atļauts
    authorised
    authorized
    autorisé
    autorisée
    autoritzat
    autorizada
    autorizado
    autorizat
    autorização
    autorizzato
    behörighet
    berechtigt
    berechtigung
    bevoegd
    dibenarkan
    diizinkan
    dopuštenje
    dopušteno
    dovoljenja
    dovoljeno
    dozvolu
    dreptul
    erlaubt
    heimild
    izin
    izni
    izniniz
    joga
    jogosult
    jogosultsága
    kebenaran
    leidimo
    leidžiama
    leyfi
    lubatud
    lupaa
    oikeuksia
    oikeutta
    oprávnenie
    oprávnený
    oprávněn
    oprávnění
    ovlasti
    ovlašteni
    permesso
    permis
    permisiunea
    permiso
    permission
    permissions
    permissão
    permitted
    povoleno
    pravice
    privilege
    privileges
    quyền
    rights
    sallittu
    teisės
    tiesību
    tilladelse
    tilladt
    tillatelse
    tillatt
    tillåtet
    toegestaan
    toestemming
    uprawnienia
    uprawnień
    yetkiniz
    õigus
    õigust
    được phép
    άδεια
    δικαίωμα
    εξουσιοδοτημένος
    επιτρέπεται
    дозволено
    дозволу
    дозвољено
    дозвіл
    прав
    права
    право
    разрешение
    разрешения
    разрешено
    הרשאה
    מורשה
    רשאי
    إذن
    اجازه
    صلاحية
    مجاز
    مجوز
    مسموح
    مصرح
    अधिकार
    अनुमति
  `,
  post: `
    allowed to mail
    contact
    deliver to
    enviar
    enviar mensagens
    envoyer
    escrever
    escribir
    escriure
    gönderme
    göndermek
    gửi
    gửi thư
    inviare
    kirjoittaa
    kirjutada
    küldeni
    lähettää
    mail to
    menghantar
    mengirim
    pisati
    pisać
    posielať
    post here
    post to
    posting to
    posílat
    pošiljati
    psát
    písať
    rakstīt
    rašyti
    saata
    schreiben
    schrijven
    scrie
    scrivere
    scrivere a
    send e-mail to
    send e-mails to
    send email to
    send emails to
    send mail to
    send messages to
    send to
    senda
    sende
    sende til
    senden
    sending mail to
    sending messages to
    sending to
    siųsti
    skicka
    skicka till
    skrifa
    skriva till
    skrive til
    slati
    sturen
    sūtīt
    trimite
    trimiteți
    versturen
    verzenden
    write here
    write to
    wysyłać
    zasielať
    zasílat
    zu schreiben
    zu senden
    å sende
    écrire
    írni
    αποστολή
    αποστολής
    στέλνετε
    στείλετε
    изпращане
    изпращате
    надсилання
    надсилати
    отправки
    отправку
    отправлять
    писати
    писать
    пишете
    слати
    לכתוב
    לשלוח
    إرسال
    الإرسال
    بالإرسال
    فرستادن
    भेजने
  `,
  person: `
    a listára
    această listă
    acest destinatar
    acest grup
    acestui destinatar
    aquest destinatari
    aquest grup
    aquesta llista
    bu alıcıya
    bu gruba
    bu listeye
    ce destinataire
    cette adresse
    cette liste
    daftar ini
    danh sách này
    den här gruppen
    den här listan
    den här mottagaren
    denna lista
    denne gruppe
    denne liste
    denne listen
    denne modtager
    denne mottakeren
    deze lijst
    deze ontvanger
    diese adresse
    diese gruppe
    diese liste
    diesen empfänger
    dit adres
    do konference
    ennek a címzettnek
    erre a listára
    esta lista
    este destinatario
    este destinatário
    este grupo
    group
    grup ini
    her
    him
    konference
    kumpulan ini
    list
    người nhận này
    nhóm này
    ovaj popis
    ovom primatelju
    ovu listu
    penerima ini
    questo destinatario
    recipient
    ryhmälle
    sellele saajale
    sellesse listi
    sellesse loendisse
    senarai ini
    ta seznam
    tego odbiorcy
    tej grupy
    tej listy
    temu prejemniku
    that recipient
    the group
    the list
    the recipient
    the user
    them
    this address
    this distribution
    this group
    this list
    this mailbox
    this person
    this recipient
    this user
    tohto zoznamu
    tomuto príjemcovi
    tomuto příjemci
    tälle listalle
    tälle vastaanottajalle
    této konference
    této skupině
    tę listę
    þennan lista
    þennan póstlista
    þennan viðtakanda
    į šį sąrašą
    šiam gavėjui
    šim saņēmējam
    šo sarakstu
    αυτή τη λίστα
    αυτόν τον παραλήπτη
    ομάδα
    τη λίστα
    овом примаоцу
    ову листу
    список рассылки
    тази група
    този получател
    този списък
    цей список
    цього одержувача
    цьому одержувачу
    этому адресату
    этому получателю
    этот список
    эту группу
    לנמען זה
    לקבוצה זו
    לרשימה זו
    נמען זה
    רשימה זו
    این فهرست
    این گروه
    این گیرنده
    لهذا المستلم
    هذا المستلم
    هذه القائمة
    هذه المجموعة
    इस प्राप्तकर्ता
    इस समूह
    इस सूची
  `,
  policy: `
    beleid
    compliance
    data protection
    directiva
    dlp
    mail flow rule
    mailrichtlinie
    policies
    policy
    politica
    politique
    polityka
    polityki
    política
    políticas
    regeln
    regelwerk
    reglas
    regole
    regras
    richtlinie
    richtlinien
    rule
    rules
    règles
    zasad
    политика
    политики
    политикой
  `,
  connect: `
    ansluta
    anslutning
    anslutningen
    bağlanamadı
    bağlantı
    bağlantısı
    bağlanılamadı
    conecta
    conectar
    conexiune
    conexiunea
    conexión
    conexão
    connect
    connectar
    connecting
    connection
    connections
    connessione
    connexion
    connexió
    conversation
    csatlakozni
    forbinde
    forbindelse
    forbindelsen
    kapcsolat
    kapcsolódni
    koble til
    koneksi
    kết nối
    ligar
    ligação
    menyambung
    muodostaa yhteyttä
    network
    oprette forbindelse
    povezati
    povezava
    povezave
    połączenia
    połączenie
    połączyć
    prisijungimas
    prisijungti
    připojit
    ryšys
    sambungan
    savienojums
    savienojumu
    savienoties
    session
    spojenie
    spojení
    spojit
    spojiti
    tenging
    tengjast
    terhubung
    tilkobling
    tilkoblingen
    verbinden
    verbinding
    verbindung
    veza
    vezu
    yhteyden
    yhteys
    yhteyttä
    ühendus
    ühenduse
    ühendust
    συνδεθεί
    σύνδεση
    σύνδεσης
    връзка
    връзката
    з'єднання
    з'єднатися
    повезати
    подключение
    подключиться
    підключитися
    свърже
    соединение
    соединения
    соединиться
    התחברות
    חיבור
    להתחבר
    اتصال
    الاتصال
    متصل
    कनेक्ट
    कनेक्शन
  `,
  cut: `
    abgebrochen
    abgelehnt
    aborted
    afbrudt
    afvist
    avvist
    başarısız
    broke off
    broken
    bröts
    bị từ chối
    cannot open
    cerrada
    closed
    could not open
    couldn't establish
    couldn't make
    couldn't open
    ditolak
    dropped
    ebaõnnestus
    ei onnistunut
    ei voitu
    ei õnnestunud
    ended
    epäonnistui
    error
    eșuat
    eșuată
    failed
    failure
    falhou
    fallida
    fallita
    fechada
    fehlgeschlagen
    fermée
    gagal
    getrennt
    gick inte
    ha fallat
    hung up
    interrompue
    interrotta
    interrupted
    katkes
    katkesi
    không thể
    kon niet
    kunde inte
    kunne ikke
    kurulamadı
    kurulamıyor
    lehnt
    lehnte
    lost
    megszakadt
    mislukt
    mislykkedes
    mislyktes
    misslyckades
    mistókst
    neizdevās
    nem sikerült
    nepavyko
    nepodařilo
    ni bilo mogoče
    ni uspela
    ni uspelo
    nicht aufgebaut
    nicht hergestellt
    nie powiodło
    nie udało
    nije moguće
    nije uspelo
    nije uspjelo
    no s'ha pogut
    nu s-a putut
    nutrūko
    não foi possível
    odrzucone
    perdida
    perdue
    perduta
    prekinjena
    prekinuta
    prerušené
    problem
    pārtrūka
    přerušeno
    recusada
    refused
    reset
    se nepodařilo
    selhalo
    sikertelen
    terminated
    thất bại
    tidak dapat
    timed out
    timeout
    tókst ekki
    unable to open
    unreachable
    verbroken
    verloren
    zerwane
    zlyhalo
    échoué
    întreruptă
    αδυναμία
    απέτυχε
    απορρίφθηκε
    δεν ήταν δυνατή
    не вдалося
    не може да се
    не удалось
    неуспешна
    неуспешно
    није успело
    перервано
    прекъсната
    прервано
    разорвано
    לא הצליח
    לא ניתן
    נכשל
    נכשלה
    انقطع
    برقرار نشد
    تعذر
    تعذر الاتصال
    فشل
    قطع شد
    ناموفق
    असफल
    नहीं हो सका
    विफल
  `,
  fault: `
    aizņemts
    ajutiselt
    aşırı yüklü
    bezet
    busy
    błąd wewnętrzny
    bận
    chwilowo
    configuration error
    configuration problem
    crashed
    database error
    disk full
    dočasně
    erreur interne
    erro interno
    error interno
    errore interno
    foglalt
    gangguan
    geçici
    geçici olarak
    hõivatud
    i/o error
    ideiglenesen
    insufficient resources
    internal error
    internal failure
    interne fout
    interner fehler
    kiireinen
    laikinai
    ldap error
    lookup failure
    maintenance
    meşgul
    midlertidig
    midlertidigt
    misconfiguration
    misconfigured
    ocupado
    ocupat
    opptatt
    optaget
    out of memory
    overbelast
    overbelastet
    overload
    overloaded
    perkrautas
    preobremenjen
    preopterećen
    preťažený
    privremeno
    przeciążony
    pārslogots
    přetížen
    quá tải
    saturado
    sementara
    sibuk
    sobrecarregado
    sobrecarregat
    software error
    störung
    supraîncărcat
    system error
    system failure
    temporairement
    temporalment
    temporalmente
    temporaneamente
    temporar
    temporariamente
    temporarily
    temporary
    tijdelijk
    tilapäisesti
    tillfällig
    tillfälligt
    tymczasowo
    tímabundið
    túlterhelt
    tạm thời
    upptagen
    upptekinn
    užimtas
    vorübergehend
    väliaikaisesti
    wartung
    ylikuormitettu
    zajęty
    zaneprázdnený
    zaneprázdněn
    zaseden
    zauzet
    začasno
    átmenetileg
    överbelastad
    überlastet
    ülekoormatud
    đang bận
    īslaicīgi
    απασχολημένος
    προσωρινά
    προσωρινή
    внутренняя ошибка
    временно
    зает
    зайнятий
    занят
    заузет
    перевантажений
    перегружен
    преоптерећен
    претоварен
    привремено
    тимчасово
    זמנית
    עמוס
    תקלה
    تجري صيانته
    خرابی
    عطل
    مؤقت
    مؤقتا
    مشغول
    مشغول است
    अस्थायी
    व्यस्त
  `,
} as const;

/** Words by concept, as normalizeWords reads them once topics.ts has built its table. */
export const CONCEPTS: ReadonlyMap<Concept, readonly string[]> = new Map(
  (Object.keys(WORDS) as Concept[]).map((concept) => [concept, phraseList(WORDS[concept])]),
);

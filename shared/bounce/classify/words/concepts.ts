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
    courriel
    courriels
    email
    emails
    ileti
    iletiniz
    inhalt
    inhoud
    kiri
    letter
    mail
    mails
    meddelande
    meddelandet
    melding
    meldingen
    mensagem
    mensagens
    mensaje
    mensajes
    mesaj
    mesajul
    mesajınız
    message
    messages
    messaggi
    messaggio
    nachricht
    nachrichten
    subject
    sõnum
    text
    treść
    viesti
    viestin
    viestisi
    wiadomości
    wiadomość
    zpráva
    zprávu
    zprávy
    üzenet
    письма
    письмо
    сообщение
    сообщения
  `,
  junk: `
    advertisement
    advertisements
    advertising
    basura
    bulk
    content filter
    content filtering
    gereksiz
    indesejada
    indesiderata
    indesiderato
    indésirable
    indésirables
    junk
    levélszemét
    niechciana
    no deseado
    ongewenste
    phish
    phishing
    pourriel
    pourriels
    reklaam
    roskaposti
    roskapostiksi
    roskapostina
    rspamd
    rämpspost
    rämpspostiks
    scam
    skräppost
    spam
    spam-like
    spam-verdacht
    spamassassin
    spamming
    spammy
    spams
    spamu
    spamverdacht
    spamverdachts
    spamversand
    spamversands
    søppelpost
    ube
    uce
    unsolicited
    unwanted
    uønsket
    werbemail
    werbemails
    werbung
    спам
    спама
    спамом
  `,
  judged: `
    appears
    blocked
    check
    classification
    classified
    considerado
    considerato
    considered
    considéré
    considérée
    detectado
    detected
    détecté
    détectée
    eingestuft
    erkannt
    filter
    filtered
    flagged
    herkend
    identified
    level
    likely
    looks
    marked
    not accepted
    not allowed
    pattern
    points
    probability
    probable
    probably
    prohibited
    recognised
    recognized
    refused
    reject
    rejected
    rejection
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
    threshold
    uznana
    обнаружен
    признано
  `,
  listing: `
    blacklist
    blacklisted
    blacklists
    blocklist
    blocklisted
    complaint
    complaints
    dnsbl
    ip
    ips
    lista negra
    liste noire
    listed
    listing
    rbl
    rbls
    reputation
    sender of spam
    sending spam
    sends spam
    sent spam
    source of
    spam source
    spam trap
    spammer
    spammers
    spamtrap
    sperrliste
  `,
  size: `
    boyutu
    bytes
    dimensione
    dimensioni
    grootte
    größe
    kb
    koko
    maht
    mb
    mbyte
    mbytes
    megabyte
    megabytes
    mib
    méret
    nachrichtengröße
    octets
    rozmiar
    size
    sizes
    storlek
    storleken
    størrelse
    størrelsen
    suurus
    taille
    tamanho
    tamaño
    velikost
    размер
    размера
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
    cuota
    inbox
    kutusu
    mailbox
    mailboxes
    mbox
    postfach
    postilaatikko
    postkast
    postvak
    quota
    recipient's
    schránka
    schránky
    skrzynka
    skrzynki
    speicher
    speicherplatz
    storage
    ящик
    ящика
  `,
  exceeded: `
    above
    at most
    aştı
    aşıyor
    bigger
    bigger than
    ceiling
    dépasse
    dépassé
    dépassée
    erschöpft
    excede
    excedido
    exceed
    exceeded
    exceeding
    exceeds
    greater
    groter
    größer
    larger
    limit
    limite
    limites
    limits
    massima
    massimo
    max
    maximale
    maximalen
    maximum
    mayor que
    more than
    máxima
    máximo
    over
    overschreden
    overschrijdt
    overskrider
    overstiger
    przekracza
    przekroczono
    przekroczony
    překračuje
    překročila
    supera
    superado
    superato
    superiore
    superó
    supérieure
    větší
    ylittää
    zulässige
    zulässigen
    överskrider
    överstiger
    überschreitet
    überschritten
    übersteigt
    ületab
    превышает
    превышен
    превышена
    превышено
  `,
  large: `
    demasiado grande
    demasiado pesado
    for stor
    for stort
    för stor
    för stort
    grande demais
    liian suuri
    liiga suur
    muito grande
    overlarge
    oversize
    oversized
    příliš velká
    příliš velký
    te groot
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
    za duża
    za duży
    zbyt duża
    zbyt duży
    zu gross
    zu groß
    zu umfangreich
    çok büyük
    слишком большое
    слишком большой
    слишком велико
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
    criptografada
    criptografia
    crittografata
    crittografia
    dane
    encrypted
    encryption
    krypterad
    kryptering
    mta-sts
    ssl
    starttls
    szyfrowania
    szyfrowanie
    tls
    tlsa
    verschlüsselt
    verschlüsselte
    verschlüsselung
    versleuteld
    versleuteling
    шифрование
    шифрования
  `,
  needed: `
    demand
    demands
    enforced
    erforderlich
    exigida
    exigé
    failed
    failure
    fehlgeschlagen
    handshake
    insists
    invalid
    krävs
    mandatory
    mismatch
    must
    needed
    negotiation
    not supported
    obligatoire
    obligatorio
    obrigatória
    only
    pflicht
    requerida
    requerido
    require
    required
    requires
    requis
    requise
    richiesta
    richiesto
    trusted
    unavailable
    untrusted
    vereist
    verlangt
    wymagane
    требуется
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
    alıcı
    destinataires
    destinatari
    destinatarios
    destinatários
    modtagere
    mottagare
    mottakere
    odbiorców
    ontvangers
    příjemců
    rcpt tos
    rcpts
    recipients
    vastaanottajia
    получателей
  `,
  atMost: `
    at most
    au plus
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
    massimo
    max
    maximal
    maximum
    more than
    máximo
    no more than
    příliš mnoho
    too many
    çok fazla
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
    allegati
    allegato
    anexo
    anexos
    anhang
    anhänge
    archive
    archives
    archivos
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
    datei
    dateianhang
    dateianhänge
    dateien
    dateityp
    docm
    eki
    eklenti
    exe
    executable
    executables
    fichiers
    file extension
    file name
    file type
    iso
    js
    liite
    liitetiedosto
    macro
    macros
    makro
    makros
    manus
    pièce jointe
    pièces jointes
    program
    programme
    programs
    příloha
    přílohy
    rar
    scr
    vbs
    vedhæftede
    vedhæftet
    vedlegg
    vedlegget
    xlsm
    załącznik
    załączniki
    zip
    вложение
    вложения
  `,
  barred: `
    abgelehnt
    banned
    bloccato
    blocked
    blockiert
    bloqueado
    bloqué
    bloquée
    can't be accepted
    cannot be accepted
    containing
    contains
    dangerous
    denied
    disallowed
    ej tillåten
    forbidden
    förbjuden
    geweigerd
    ikke tilladt
    ikke tillatt
    inte tillåten
    inte tillåtet
    inte tillåtna
    interdit
    interdite
    kielletty
    nicht angenommen
    nicht erlaubt
    nicht zugelassen
    niedozwolony
    niet toegestaan
    no permitido
    non consentito
    not accept
    not accepted
    not allowed
    not permitted
    não permitido
    odrzucony
    prohibido
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
    unsafe
    verboten
    vietato
    werden abgelehnt
    zakázaná
    запрещен
    запрещено
    отклонено
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
    döngü
    hop
    hopcount
    hops
    loop
    looping
    loops
    mail-loop
    mailloop
    mailschleife
    pętla
    schleife
    silmukka
    slinga
    smyčka
    зацикливание
    петля
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
    come back
    erneut
    erneuten versuch
    later
    noch einmal
    noch mal
    probeer
    reintente
    resend
    retry
    riprovare
    réessayer
    réessayez
    tente novamente
    try again
    try later
    wait
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
    allowed
    authorised
    authorized
    autorisé
    autorisée
    autorizada
    autorizado
    autorizzato
    berechtigt
    berechtigung
    bevoegd
    erlaubt
    permesso
    permiso
    permission
    permissions
    permissão
    permitted
    privilege
    privileges
    rights
    toegestaan
    uprawnienia
    uprawnień
    разрешено
  `,
  post: `
    allowed to mail
    contact
    deliver to
    enviar
    envoyer
    escribir
    inviare
    mail to
    post here
    post to
    posting to
    schreiben
    scrivere
    scrivere a
    send e-mail to
    send e-mails to
    send email to
    send emails to
    send mail to
    send messages to
    send to
    sende
    senden
    sending mail to
    sending messages to
    sending to
    skicka
    sturen
    verzenden
    write here
    write to
    wysyłać
    zu schreiben
    zu senden
    écrire
    отправлять
  `,
  person: `
    ce destinataire
    cette adresse
    cette liste
    deze lijst
    deze ontvanger
    diese adresse
    diese gruppe
    diese liste
    diesen empfänger
    esta lista
    este destinatario
    este destinatário
    group
    her
    him
    list
    questo destinatario
    recipient
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
    этому получателю
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
    anslutning
    anslutningen
    bağlantı
    conexión
    conexão
    connect
    connecting
    connection
    connections
    connessione
    connexion
    conversation
    forbindelse
    forbindelsen
    network
    połączenia
    połączenie
    session
    spojení
    tilkobling
    verbinding
    verbindung
    yhteyden
    yhteys
    ühendus
    соединение
    соединения
  `,
  cut: `
    abgebrochen
    abgelehnt
    aborted
    afbrudt
    broke off
    broken
    cannot open
    cerrada
    closed
    could not open
    couldn't establish
    couldn't make
    couldn't open
    dropped
    ended
    epäonnistui
    error
    failed
    failure
    fallida
    fallita
    fechada
    fehlgeschlagen
    fermée
    getrennt
    hung up
    interrompue
    interrotta
    interrupted
    katkesi
    kurulamadı
    lehnt
    lehnte
    lost
    mislukt
    misslyckades
    nicht aufgebaut
    nicht hergestellt
    odrzucone
    perdida
    perdue
    perduta
    problem
    recusada
    refused
    reset
    selhalo
    terminated
    timed out
    timeout
    unable to open
    unreachable
    verbroken
    verloren
    zerwane
    échoué
    прервано
    разорвано
  `,
  fault: `
    busy
    błąd wewnętrzny
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
    geçici
    i/o error
    insufficient resources
    internal error
    internal failure
    interne fout
    interner fehler
    ldap error
    lookup failure
    maintenance
    midlertidig
    midlertidigt
    misconfiguration
    misconfigured
    out of memory
    overload
    overloaded
    software error
    störung
    system error
    system failure
    temporairement
    temporalmente
    temporaneamente
    temporariamente
    temporarily
    temporary
    tijdelijk
    tillfälligt
    vorübergehend
    väliaikaisesti
    wartung
    überlastet
    внутренняя ошибка
    временно
  `,
} as const;

/** Words by concept, as normalizeWords reads them once topics.ts has built its table. */
export const CONCEPTS: ReadonlyMap<Concept, readonly string[]> = new Map(
  (Object.keys(WORDS) as Concept[]).map((concept) => [concept, phraseList(WORDS[concept])]),
);

// Classes of words, each once: what a word near a statement says of it. One word a line, sorted; see word-class.ts.
import { wordClass } from './word-class.ts';

/** `the domain has no postmaster mailbox` */
export const ABUSE_DESKS = wordClass(`
  abuse
  postmaster
`);

/** Whom one writes to: `the address of your correspondent`. */
export const ADDRESSEES = wordClass(`
  addressee
  correspondant
  correspondent
  destinataire
  destinatario
  empfanger
  recipient
  recipients
`);

/** `Invalid address`: whose, it does not say. */
export const ADDRESS_WORDS = wordClass(`
  aadress
  address
  adres
  adress
  adresse
  direccion
  endereco
  indirizzo
  адрес
`);

/** `no user found`, `no mailbox here by that name`: behind a subject that `no` denies. */
export const AFTER_NO = wordClass(`
  avec
  behind
  bekannt
  by
  called
  com
  con
  correspond
  corresponde
  cu
  defined
  encontrada
  encontrado
  exist
  exists
  for
  found
  fundet
  funnet
  fur
  gefunden
  gevonden
  here
  hier
  hittades
  imenom
  known
  listed
  matches
  matching
  med
  met
  mit
  named
  nav
  pour
  registered
  s
  takvim
  tim
  trouve
  trouvee
  trovata
  trovato
  under
  vorhanden
  with
  znaleziono
  с
  са
  כזה
  नहीं
`);

/** `domain not found, try again` */
export const AGAIN = wordClass(`
  again
  currently
  later
  moment
  now
  present
  retry
  temporarily
`);

/** `192.0.2.25 is on a list`, `IP 192.0.2.25 refused` */
export const CLIENT_ADDRESS = wordClass(`
  abgelehnt
  banned
  blacklist
  blacklisted
  bloccato
  blocked
  blocklist
  blocklisted
  bloqueada
  bloquee
  dnsbl
  gesperrt
  ip
  list
  lista
  liste
  listed
  rbl
  refused
  refusee
  rejected
  reputation
`);

/** `no address for mx2.provider.example` */
export const OF_HOST = wordClass(`
  de
  for
  fur
  of
  para
  pour
  voor
`);

/** `from an unknown user` */
export const ANY = wordClass(`
  a
  an
  any
  einem
  einer
  some
  that
  the
  this
  un
  une
`);

/** `you are not a known user` */
export const ARE = wordClass(`
  are
  is
  was
  were
`);

/** `if the address …`: between the word and what is supposed. */
export const ARTICLES = wordClass(`
  a
  az
  de
  den
  denne
  det
  el
  het
  il
  l
  la
  le
  o
  os
  η
  ο
`);

/** `not found on this server`, `auf diesem Server nicht bekannt`: a place, and not what is spoken of. */
export const AT_PLACE = wordClass(`
  al
  at
  auf
  bei
  dans
  di
  diesem
  dieser
  en
  hos
  i
  im
  in
  na
  nel
  no
  on
  our
  pada
  pe
  på
  su
  sur
  tai
  this
  to
  tren
  u
  unserem
  unserer
  v
  w
  within
  σε
  στη
  στην
  στο
  στον
  в
  на
  у
  در
  علی
  فی
`);

/** `no such user at sender's server` */
export const AT_WHOSE = wordClass(`
  at
  behind
  by
  for
  in
  of
  on
  under
  with
`);

/** Exim: `Callback to … answered: 550 no such user`. */
export const CALLBACKS = wordClass(`
  callback
  callbacks
`);

/** A sentence ends here. */
export const CLAUSE_STARTS = wordClass(`
  because
  but
  falls
  if
  please
  unless
  wenn
  when
  whether
  while
`);

/** `if the address does not exist`, `too many unknown users` */
export const CONDITIONS = wordClass(`
  banyak
  cok
  daca
  daudz
  daug
  demasiadas
  demasiados
  demasiats
  eger
  excessive
  falls
  hvis
  if
  jei
  jesli
  jika
  liian
  liiga
  manga
  mange
  many
  muitas
  muitos
  neu
  nhieu
  parak
  pokud
  prea
  prevec
  previse
  prilis
  trop
  troppe
  troppi
  tul
  unless
  veel
  viel
  viele
  wenn
  whether
  zbyt
  αν
  εαν
  παρα
  πολλοι
  ако
  багато
  если
  занадто
  много
  превише
  слишком
  твърде
  якщо
  אם
  הרבה
  اذا
  العدید
  الکثیر
  اگر
  بسیاری
  تعداد
  کثیر
  अगर
  बहुत
  यदि
`);

/** `link to a suspended account` */
export const CONTENTS = wordClass(`
  attachment
  attachments
  body
  image
  images
  link
  links
  newsletter
  url
  urls
`);

/** `a user of a dynamic range` */
export const DYNAMIC_LINES = wordClass(`
  dialup
  dynamic
  residential
`);

/** Between a subject and its state: `address in header From: does not exist`. */
export const ELSEWHERE_BETWEEN = wordClass(`
  authenticate
  authenticated
  from
  header
  may
  might
`);

/** `your From line` */
export const FIELDS = wordClass(`
  field
  header
  headers
  line
  path
`);

/** `From line`, `Return path` */
export const FIELD_NAMES = wordClass(`
  envelope
  errors
  from
  received
  reply
  return
  sender
  subject
`);

/** `550 sorry, that does not exist` */
export const FILLERS = wordClass(`
  be
  been
  can
  could
  did
  do
  does
  has
  have
  is
  it
  sorry
  that
  the
  this
  to
  was
`);

/** `access for this account` */
export const FOR = wordClass(`
  for
  fur
  para
  per
  pour
  voor
`);

/** Temporary, though the code may be 550. */
export const FOR_NOW = wordClass(`
  ajutiselt
  atmenetileg
  chwilowo
  docasne
  ideiglenesen
  islaicigi
  laikinai
  midlertidig
  midlertidigt
  moment
  momentan
  momentarily
  now
  privremeno
  sementara
  temporaire
  temporairement
  temporal
  temporalment
  temporalmente
  temporaneamente
  temporar
  temporariamente
  temporarily
  temporary
  tijdelijk
  tilapaisesti
  tillfalligt
  timabundið
  tymczasowo
  vorubergehend
  zacasno
  προσωρινα
  временно
  привремено
  тимчасово
  זמנית
  موقتا
  अस्थायी
`);

/** `mail from unknown users`, `sent by an unknown user` */
export const FROM_WHOM = wordClass(`
  by
  from
`);

/** `сервер получателя`: the recipient’s, with no word between. */
export const GENITIVES = wordClass(`
  adresata
  destinatarului
  naslovnika
  notanda
  odbiorcy
  penerima
  pengguna
  pouzivatela
  prejemnika
  prijemce
  prijemcu
  primaoca
  primatelja
  uporabnika
  utilizatorului
  uzivatele
  uzytkownika
  viðtakanda
  адресата
  користувача
  одержувача
  отримувача
  получателя
  прималаца
  примаоца
  הנמען
  المستخدم
  المستلم
  گیرنده
`);

/** `se o endereço`, `ha a címzett`: if, where an article follows; elsewhere they are other words. */
export const HALF_IFS = wordClass(`
  ha
  se
  si
`);

/** `Če naslov ne obstaja`: without its mark, "if" is French "this". */
export const SLOVENIAN_NOUNS = wordClass(`
  domena
  naslov
  naslovnik
  predal
  prejemnik
  racun
  uporabnik
`);

/** `Ha a címzett nem létezik`, `om adressen inte finns`: short words that mean something else where no subject follows. */
export const IFS = wordClass(`
  ak
  ako
  daca
  dersom
  ef
  eger
  falls
  hvis
  ja
  jei
  jesli
  jestlize
  jezeli
  jika
  jos
  kalau
  kui
  neu
  om
  pokud
  wenn
  αν
  εαν
  ако
  если
  якщо
  אם
  اذا
  ان
  اگر
  अगर
  यदि
`);

/** `image host not found in message body` */
export const IN_MESSAGE = wordClass(`
  body
  ehlo
  greeting
  header
  headers
  helo
  link
  message
  received
  subject
  url
`);

/** `directory is unavailable`, not `mailbox unavailable` */
export const IS_NOW = wordClass(`
  are
  currently
  is
  temporarily
  was
`);

/** Before a host name: it is that of a page. */
export const LINK_STARTS = wordClass(`
  ftp
  http
  https
  see
  url
  visit
`);

/** A domain that a link leads to, or that a relay does not serve. */
export const LINKS_AND_RELAYS = wordClass(`
  link
  links
  relay
  relaying
  uri
  uris
  url
  urls
`);

/** Exim: `unknown@example.com (generated from lea@example.com)`. */
export const MADE_FROM = wordClass(`
  derived
  expanded
  forwarded
  generated
`);

/** `registered for mail` */
export const MAIL = wordClass(`
  delivery
  email
  emails
  mail
  messages
`);

/** `mailbox of user unknown`, not `home server of mailbox unknown` */
export const MAILBOX_PARTS = wordClass(`
  account
  accounts
  address
  adresse
  email
  id
  inbox
  mailbox
  mailboxes
  name
  recipient
  user
`);

/** `sent to disabled mailboxes`: of many, and not of this one. */
export const MANY_PEOPLE = wordClass(`
  accounts
  addresses
  mailboxes
  recipients
  users
`);

/** `may not exist` */
export const MAYBE = wordClass(`
  may
  might
  or
  peut
  possibly
  probably
  puede
`);

/** A recipient's, by name. */
export const NAMED_RECIPIENT = wordClass(`
  destinataire
  destinatario
  destination
  empfanger
  forward
  rcpt
  recipient
  recipients
  target
  to
`);

/** `connection from unknown customer network` */
export const NETWORKS = wordClass(`
  agent
  client
  clients
  computer
  connection
  connections
  device
  isp
  line
  lines
  machine
  net
  network
  networks
  pool
  range
  ranges
  segment
`);

/** `a user network`, not `a user on this network` */
export const NETWORK_USERS = wordClass(`
  account
  accounts
  customer
  customers
  domain
  domains
  host
  hosts
  subscriber
  subscribers
  user
  users
`);

/** `next hop unknown, domain smtp.example.com not found` */
export const NEXT_HOPS = wordClass(`
  hop
  relayhost
  smarthost
  upstream
`);

/** `no user found` */
export const NO = wordClass(`
  aucun
  aucune
  geen
  ingen
  inget
  kein
  keine
  nema
  nenhum
  nenhuma
  nessun
  nessuna
  nicio
  niciun
  ningun
  ninguna
  no
  sada
  sads
  zaden
  нема
  няма
  אין
  कोई
`);

/** They deny what follows: `keine externen Nachrichten` says nothing of the recipient before it. */
export const NOT_ANY = wordClass(`
  aucun
  aucune
  keine
  keinen
  sellist
  takiego
  такого
`);

/** `domain of the recipient`, `dominio del destinatario` */
export const OF = wordClass(`
  af
  al
  ale
  av
  cua
  d
  da
  dari
  de
  del
  della
  dels
  den
  der
  des
  do
  du
  for
  fra
  in
  l
  la
  lui
  milik
  of
  that
  the
  this
  til
  van
  your
  z
  της
  του
  των
  на
  של
  का
  की
  के
  से
`);

/** `rate of invalid recipients` */
export const OF_MANY = wordClass(`
  certain
  from
  of
  other
  several
  some
  to
  with
`);

/** `recipient does not accept mail at this time`: of one mailbox, not of a domain. */
export const ONE_PERSON = wordClass(`
  account
  address
  addressee
  customer
  group
  list
  mailbox
  member
  recipient
  subscriber
  user
`);

/** `This host does not accept mail from dynamic addresses`: of some, not of all. */
export const ONLY_SOME = wordClass(`
  at
  by
  da
  de
  des
  for
  from
  of
  over
  to
  unless
  van
  via
  von
  with
  without
  z
  от
`);

/** `originating mailbox not found`, `the author's address does not exist` */
export const ORIGINATORS = wordClass(`
  authenticated
  author
  authors
  errors
  originating
  originator
  reply
  return
  sending
  submitted
  submitting
  unauthenticated
`);

/** `no user agent found`, `no account for relaying`: of another thing than a mailbox. */
export const OTHER_THINGS = wordClass(`
  agent
  allowed
  authenticated
  authentication
  berechtigung
  certificate
  credentials
  droits
  family
  field
  header
  headers
  key
  license
  match
  matched
  permesso
  permiso
  permisos
  permissao
  permission
  permissions
  policy
  quota
  rechten
  relaying
  route
  sending
  server
  session
  space
  storage
  unauthenticated
`);

/** What a recipient has and is not: `the server of the recipient`. */
export const OWNED_THINGS = wordClass(`
  certificaat
  certificado
  certificat
  certificate
  certifikat
  certifikata
  certifikatu
  certyfikat
  certyfikatu
  chave
  chu
  clau
  cle
  klic
  kljuc
  kluc
  klucz
  netþjonn
  page
  pagina
  peladen
  pelayan
  posluzitelj
  posluzitelja
  postþjonn
  postþjonninn
  schlussel
  sertifikat
  sertifikatet
  server
  servera
  serveren
  servern
  servers
  serveru
  serverul
  serverului
  serveur
  servidor
  serwer
  serwera
  stranica
  stranka
  streznik
  streznika
  strona
  þjonn
  þjonninn
  διακομιστη
  διακομιστης
  κλειδι
  πιστοποιητικο
  ключ
  сервер
  сервера
  сертификат
  сертификата
  сертифікат
  сторінка
  страница
  сървър
  сървъра
  сървърът
  שרת
  תעודת
  خادم
  سرور
  سرورهای
  شهادة
  گواهی
  सर्वर
`);

/** `skrzynka tymczasowo zablokowana`. In English the same is said of accounts that stay closed. */
export const PASSING = wordClass(`
  ajutiselt
  atmenetileg
  chwilowo
  docasne
  ideiglenesen
  islaicigi
  laikinai
  midlertidig
  midlertidigt
  privremeno
  sementara
  tam
  temporalment
  temporar
  tijdelijk
  tilapaisesti
  tillfalligt
  timabundið
  tymczasowo
  zacasno
  προσωρινα
  временно
  привремено
  тимчасово
  זמנית
  موقتا
  अस्थायी
`);

/** `your server has no valid host name`: said of the server, not of the host. */
export const POSSESSING = wordClass(`
  do
  does
  had
  has
  have
  never
`);

/** `Callback for the recipient` */
export const RECIPIENTS = wordClass(`
  rcpt
  recipient
  recipients
`);

/** `no account with sufficient rights` */
export const RIGHTS = wordClass(`
  certificate
  droits
  license
  permesso
  permiso
  permissao
  permission
  permissions
  privileges
  rechten
  right
  rights
`);

/** `no such user at sender's server` */
export const SENDERS = wordClass(`
  author
  authors
  originating
  originator
  sender
  senders
  sending
`);

/** `the account that sent this message` */
export const SENT = wordClass(`
  logged
  sending
  sends
  sent
  submitted
`);

/** `the subscriber is not provisioned for MMS` */
export const SERVED = wordClass(`
  activated
  authorised
  authorized
  configured
  enabled
  licensed
  provisioned
  registered
  subscribed
`);

/** `SMTP access for this account is disabled`: of a service, and not of mail. */
export const SERVICES = wordClass(`
  access
  afsendelse
  auth
  authentication
  autoforward
  autoforwarding
  enviament
  forward
  forwarding
  gonderim
  imap
  kuldes
  lahetys
  licence
  license
  login
  odesilani
  odosielania
  odosielanie
  outbound
  outgoing
  pengiriman
  pop
  pop3
  posiljanje
  relay
  relaying
  saatmine
  saatmiseks
  sending
  siuntimas
  siuntimo
  slanja
  slanje
  smtp
  submission
  sutisana
  sutisanai
  trimitere
  udgaende
  utgaende
  verzending
  weiterleitung
  wysyłania
  wysyłanie
  zugang
  zugriff
  αποστολη
  αποστολης
  изпращане
  надсилання
  отправка
  отправки
  отправку
  ارسال
  الارسال
`);

/** `domena adresata`: of the recipient, with no word between. */
export const SLAVIC_NOUNS = wordClass(`
  adres
  adresa
  adrese
  domena
  domenas
  domeniul
  domens
  domeny
  len
  адрес
  домеинът
  домен
  домена
  دامنه
  نطاق
`);

/** `if the address does not exist`, `number of unknown users`, `header contains` */
export const SUPPOSING = wordClass(`
  attack
  authentication
  certificate
  contains
  dkim
  excessive
  header
  headers
  if
  ip
  ipv4
  ipv6
  key
  login
  many
  more
  number
  password
  rate
  reply
  reverse
  sending
  spf
  unless
  url
  whether
`);

/** `the address this was sent to` */
export const TO = wordClass(`
  at
  to
`);

/** `route to the recipient is not resolved` */
export const WAYS = wordClass(`
  connection
  path
  route
  way
`);

/** `the account that sent this` */
export const WHICH = wordClass(`
  are
  has
  is
  that
  was
  which
  who
  you
`);

/** `no account with sufficient rights` */
export const WITH = wordClass(`
  avec
  com
  con
  met
  mit
  with
`);

/** `no such user: max@example.net`, `unknown address for max@example.net` */
export const WORDS_BETWEEN = wordClass(`
  account
  address
  called
  email
  for
  is
  mailbox
  name
  named
  recipient
  the
  this
  to
  user
  was
`);

/** `you are not a known user`, `client was not recognised as a valid user` */
export const YOU = wordClass(`
  client
  you
`);

/** `your mail address`: the sender's. */
export const YOUR_ADDRESS = wordClass(`
  deres
  din
  ditt
  ihr
  ihre
  ihrer
  jusu
  panstwa
  seu
  sinun
  sizin
  sua
  teie
  twoj
  twoje
  uw
  vas
  vasa
  vase
  vostra
  vostre
  votre
  your
  ваш
  ваша
  вашата
  ваше
  вашего
  вашият
  आपका
  आपकी
`);

/** `your account is locked`, `su cuenta ha sido suspendida` */
export const YOURS = wordClass(`
  deres
  din
  ditt
  ihr
  ihre
  jusu
  panstwa
  seu
  sinun
  sizin
  su
  sua
  suo
  teie
  tu
  tua
  tuo
  twoj
  twoje
  uw
  vas
  vasa
  vase
  vostra
  vostre
  votre
  your
  þinn
  þitt
  ваш
  ваша
  вашата
  ваше
  вашият
  आपका
  आपकी
`);

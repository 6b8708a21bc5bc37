// The words of referral.ts in many languages, one entry a line.

import { wordList } from './word-list.ts';

/** Before an address that is one to ask: "please contact anna@example.org". */
export const BEFORE_ADDRESS = wordList(`
  adresați-vă
  adresser
  adressez
  adressez-vous
  anfragen an
  ansprechpartner
  ansprechpartnerin
  apply to
  assistance from
  başvurun
  comuníquese
  contact
  contact op
  contact opnemen
  contactar
  contactați
  contacte
  contacte con
  contacte-nos
  contacter
  contactez
  contacting
  contacto con
  contate
  contatta
  contattare
  contattate
  contatti
  contáctenos
  direct your
  dirigirse
  dirija
  dirija-se
  diríjase
  e-mail me at
  e-mail us at
  email me at
  email us at
  enquiries to
  entrar em contato
  entre em contacto
  entre em contato
  enviar su
  envie
  envoyer
  envoyez
  envíe
  erreichbar unter
  erreichen sie
  escreva
  escrever
  escriba
  escriban
  escribe
  escribir
  escríbanos
  fragen an
  get in touch with
  henvend deg
  henvend dig
  in touch with
  inquiries to
  inviare
  inviate
  joindre
  keresse
  kierować
  kirjoita
  kirjutage
  kontakt
  kontakt os
  kontakt venligst
  kontakt z
  kontakta
  kontakta oss
  kontaktieren
  kontaktieren sie
  kontaktujte
  kérjük írjon
  mail me at
  mail naar
  mail us at
  merci d écrire
  napisz
  napište
  neem contact
  obraťte se
  obráťte sa
  ota yhteyttä
  ottakaa yhteyttä
  pisać
  pisz
  pište
  please address
  please ask
  please call
  please e-mail
  please email
  please forward
  please inform
  please mail
  please notify
  please send
  please write
  ponte en contacto
  prosimy pisać
  proszę o kontakt
  proszę pisać
  píšte
  póngase en contacto
  questions to
  reach me at
  reach me under
  reach us at
  reach us under
  reached at
  reached under
  refer to
  requests to
  richt u
  richten sie
  rivolgersi
  rivolgetevi
  rückfragen an
  schicken sie
  schreib an
  schreiben sie
  schreibt an
  schrijf
  schrijven
  scrieți
  scriva
  scrivere
  scrivete
  scrivi
  senden sie
  si rivolga
  skontaktować się
  skontaktuj się
  skriv i stället
  skriv til
  skriv till
  stuur
  ta kontakt
  transmettez
  turn to
  vous adresser
  vänligen kontakta
  võtke ühendust
  wende dich
  wenden sie sich
  wenden tot
  wendet euch
  write to
  wysyłać
  yazın
  yhteydenotot
  zu erreichen unter
  écrire
  écris
  écrivez
  írjon
  γράψτε
  επικοινωνήστε
  звертайтеся
  напишите
  напишіть
  направляйте
  обратитесь
  обращайтесь
  отправляйте
  пишите
  пишіть
  свяжитесь
  связаться
  お問い合わせ
  お問い合わせ先
  ご連絡は
  請寄
  請聯絡
  請聯繫
  请写信
  请发至
  请发送
  请发邮件
  请寄
  请联系
  連絡先
  문의
  연락
  연락처
`);

/** Before an address that takes the place of another: "the new address is anna@example.org". */
export const NEW_ADDRESS = wordList(`
  address changed to
  address is now
  adresă nouă
  alamat baru
  alterado para
  använd
  benutzen sie
  benyt
  brug
  bruk
  bytt ut med
  cambiato in
  changed to
  changée en
  désormais
  e-mail is now
  email is now
  ersatt av
  ersetzt durch
  erstattet af
  folosiți
  from now on write to
  gebruik
  gebruikt u
  gewijzigd in
  geändert in
  ha cambiado a
  has moved to
  használja
  instead to
  instead use
  kasutage
  kullanın
  käytä
  lautet jetzt
  lautet nun
  migrated to
  moved to
  nahrazena
  neue adresse
  neue adresse ist
  neue adresse lautet
  neue e-mail-adresse
  neue mail-adresse
  neue mailadresse
  neuen adresse
  neuen e-mail-adresse
  new address
  new address is
  new e-mail
  new e-mail address
  new email
  new email address
  new mail address
  new mailbox
  new one is
  nieuw adres
  nieuw e-mailadres
  nieuwe adres
  nieuwe e-mailadres
  noua adresă
  nouveau courriel
  nouvelle adresse
  nouvelle adresse est
  novo e-mail
  novo email
  novo endereço
  novou adresu
  nová adresa
  nové adrese
  now at
  now available at
  now reachable at
  now use
  nowego adresu
  nowy adres
  nowym adresem
  nueva cuenta
  nueva dirección
  nuevo correo
  nuova casella
  nuova email
  nuovo indirizzo
  nutzen sie
  ny adress
  ny adresse
  ny e-mailadresse
  ny e-postadresse
  nya adress
  nya adressen
  nya e-postadress
  nye adresse
  please now use
  please try
  please use
  použijte
  použite
  proszę używać
  reemplazada por
  relocated to
  remplacé par
  remplacée par
  replaced by
  replaced with
  sostituita da
  sostituito da
  substituída por
  substituído por
  succeeded by
  sustituida por
  try forwarding to
  try instead
  umgezogen nach
  umgezogen zu
  usare
  use instead
  use la dirección
  use o endereço
  utilice
  utiliser
  utilisez
  utilizar
  utilizați
  utilize
  utilizzare
  utilizzate
  uudella osoitteella
  uus aadress
  uusi osoite
  uusi sähköpostiosoite
  używać
  vervangen door
  verwenden sie
  yeni adres
  yeni adresi
  yeni e-posta
  zastąpiony przez
  zmieniony na
  új cím
  új címe
  új e-mail
  địa chỉ mới
  νέα διεύθυνση
  χρησιμοποιήστε
  використовуйте
  заменен на
  заменён на
  изменился на
  используйте
  нова адреса
  новая адреса
  новом адресе
  новому адресу
  новый адрес
  הכתובת החדשה
  כתובת חדשה
  العنوان الجديد
  ที่อยู่ใหม่
  変更先
  改用
  新しいアドレス
  新しいメールアドレス
  新アドレス
  新アドレスは
  新信箱
  新地址
  新的地址
  新邮箱
  新邮箱地址
  請使用
  请使用
  새 이메일
  새 주소
  새로운 주소
`);

/** Right behind an address that takes the place of another: "anna@example.org is my new address". Lower case. */
export const AFTER_ADDRESS = wordList(`
  adresine gönder
  adresine yaz
  adresini kullan
  az új cím
  címen
  címre küldje
  címre írjon
  er den nye
  er min nye
  es la nueva
  es mi nueva
  es nuestra nueva
  est la nouvelle
  est ma nouvelle
  est notre nouvelle
  instead
  is her new address
  is het nieuwe
  is his new address
  is mijn nieuwe
  is my new address
  is my new e-mail
  is my new email
  is now the address
  is ons nieuwe
  is our new address
  is the new address
  is their new address
  ist die neue
  ist meine neue
  ist unsere neue
  je moje nová
  je nová
  on uusi
  to mój nowy
  to nowy adres
  är den nya
  är min nya
  è il mio nuovo
  è il nostro nuovo
  è il nuovo
  é o meu novo
  é o novo
  мой новый адрес
  это новый адрес
  が新しい
  にお送り
  にご連絡
  に変わり
  に変更
  へお送り
  へご連絡
  へ連絡
  までご連絡
  をお使い
  をご利用
  宛てにお送り
  宛にお送り
  宛にご連絡
  联系
  聯繫
  로 문의
  로 보내
  로 연락
  를 사용
  으로 보내
  으로 연락
`);

/** Before "contact" they tell of a failure: "could not contact". */
export const DENIALS = wordList(`
  attempt
  attempted
  attempting
  attempts
  cannot
  ei
  fail
  failed
  fails
  gescheitert
  ikke
  imposible
  impossibile
  impossible
  impossível
  inte
  intentó
  kein
  keine
  kon
  konnte
  konnten
  kunde
  kunne
  ne
  nelze
  nem
  nepodařilo
  nicht
  nie
  niet
  no
  non
  not
  nu
  não
  pas
  t
  tried
  tries
  udało
  unable
  versucht
  voitu
  while
  échec
  échoué
  не
  удалось
  无法
  未能
`);

/** Between a denial and "contact" they begin what is asked for: "if it does not work, please contact". */
export const ASKS = wordList(`
  and
  bitte
  favor
  gelieve
  if
  instead
  kérjük
  lütfen
  merci
  oder
  or
  please
  por
  prego
  prosimy
  proszę
  prosím
  und
  venligst
  veuillez
  vänligen
  пожалуйста
  請
  请
`);

/** Between "contact" and an address: the address is the one that failed. "contact the recipient lea@example.org by telephone" */
export const LEADS_TO_FAILED = wordList(`
  about
  addressee
  addressees
  adressaten
  again
  alıcı
  alıcıya
  because
  bezorging
  bezüglich
  concerning
  címzett
  címzettet
  deliver
  delivered
  delivering
  delivery
  destinataire
  destinataires
  destinatari
  destinatario
  destinatarios
  destinatário
  destinatários
  empfänger
  empfängerin
  empfängers
  entrega
  erneut
  later
  mailbox
  modtageren
  mottagaren
  mottageren
  nochmals
  odbiorcy
  odbiorcą
  ontvanger
  owner
  ponownie
  postfach
  problem
  problems
  příjemce
  recipient
  recipients
  regarding
  remise
  sent
  user
  users
  vastaanottajaan
  wegen
  whose
  with
  zu
  zustellung
  повторно
  получателем
  получателю
`);

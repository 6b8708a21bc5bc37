// Words by which mail systems announce failure, by language. Lower-case substrings; they are evidence, no proof.

import { anyOf } from './word-finder.ts';
import { wordList } from './word-list.ts';

/** "could not be delivered" and its like, in subjects and bodies. */
export const FAILURE_WORDS: readonly string[] = [
  // English
  ...wordList(`
    bounced mail
    can not be delivered
    can't be delivered
    cannot be delivered
    could not be delivered
    could not be sent
    could not deliver
    couldn't be delivered
    couldn't be sent
    couldn't deliver
    delivery error
    delivery failed
    delivery failure
    delivery has failed
    delivery notification
    delivery problem
    delivery report
    delivery status notification
    did not reach some or all
    did not reach the following recipient
    did not receive
    error delivering
    error during delivery
    error sending your mail
    failed delivery
    failed mail
    failed permanently
    failed to deliver
    failure delivery
    failure notice
    failure notification
    following address(es) failed
    following addresses had
    following recipients
    hard bounce
    has been rejected
    has been returned
    mail error
    mail failed
    mail failure
    mail returned
    mail system error
    message blocked
    message bounced
    message not delivered
    non delivery
    non-delivery
    nondeliverable
    nondelivery
    not able to deliver
    not be delivered
    not been delivered
    permanent fatal errors
    problem delivering
    rejected by the
    return to sender
    returned mail
    returned message
    returned to sender
    returning message to sender
    soft bounce
    transcript of session follows
    trouble delivering
    unable to deliver
    undeliverable
    undelivered
    was not accepted
    was not delivered
    wasn't able to deliver
    wasn't delivered
  `),
  // German
  ...wordList(`
    fehler beim zustellen
    konnte nicht
    nicht ausgeliefert
    nicht zugestellt
    rückläufer
    unzustellbar
    wurde abgelehnt
    wurde abgewiesen
    wurde blockiert
    zustellfehler
    zustellung fehlgeschlagen
    zustellung nicht möglich
  `),
  // French
  ...wordList(`
    a été bloqué
    a été refusé
    a été rejeté
    echec de la remise
    impossible de distribuer
    impossible de remettre
    message bloqué
    n'a pas pu être
    n'a pas été remis
    n'a pu être
    non distribué
    non remis
    échec d'envoi
    échec de la remise
  `),
  // Spanish
  ...wordList(`
    devuelto
    error de entrega
    fue rechazado
    ha sido bloqueado
    ha sido rechazado
    no entregado
    no pudo ser entregado
    no se entregó
    no se ha podido entregar
    no se pudo entregar
    no se puede entregar
  `),
  // Italian
  ...wordList(`
    impossibile consegnare
    impossibile recapitare
    mancata consegna
    mancato recapito
    non consegnat
    non recapitat
    non è stato possibile
    non è stato recapitato
    è stato respinto
    è stato rifiutato
  `),
  // Portuguese
  ...wordList(`
    devolvida
    devolvido ao remetente
    entrega falhou
    erro de entrega
    falha de entrega
    falha na entrega
    foi recusad
    foi rejeitad
    mensagem devolvida
    não conseguimos entregar
    não entregue
    não foi entregue
    não foi possível a entrega
    não foi possível entregar
    não foi possível enviar
    não pode ser entregue
    não pôde ser entregue
    não pôde ser enviad
  `),
  // Dutch
  ...wordList(`
    aflevering mislukt
    afleveringsfout
    bezorging mislukt
    geretourneerd
    is geweigerd
    kan niet worden bezorgd
    kon niet
    niet aangekomen
    niet afgeleverd
    niet afleveren
    niet bezorgd
    niet worden afgeleverd
    niet worden bezorgd
    niet worden verzonden
    onbestelbaar
    werd geweigerd
  `),
  // Polish
  ...wordList(`
    błąd doręczenia
    błąd dostarczenia
    dostarczenie nie powiodło
    nie doręczono
    nie dostarczono
    nie mogła zostać dostarczona
    nie może zostać dostarczona
    nie można dostarczyć
    nie mógł zostać dostarczony
    nie udało się dostarczyć
    nie został dostarczony
    nie została dostarczona
    nie zostało dostarczone
    niedoręczon
    niedostarczon
    została odrzucona
    zwrot poczty
    zwrot wiadomości
    zwrócona do nadawcy
  `),
  // Russian
  ...wordList(`
    возврат письма
    возврат почты
    возвращенное письмо
    возвращено отправителю
    возвращённое письмо
    доставка не удалась
    не был доставлен
    не было доставлено
    не вдалося доставити
    не доставлен
    не доставлено
    не может быть доставлен
    не может быть доставлено
    не смогли доставить
    не удалось доставить
    невозможно доставить
    недоставк
    недоставленн
    отклонено
    ошибка доставки
    ошибка при доставке
    сбой доставки
  `),
  // Estonian
  ...wordList(`
    ei jõudnud kohale
    ei saa kohale toimetada
    ei saanud kohale toimetada
    ei saanud kätte toimetada
    ei toimetatud kohale
    ei õnnestunud
    ei õnnestunud kohale toimetada
    kohaletoimetamine ebaõnnestus
    kohaletoimetamine nurjus
    kättetoimetamatu
    kättetoimetamine
    tagastati saatjale
    tagastatud kiri
  `),
  // Nordic, Czech, Hungarian, Turkish
  ...wordList(`
    det gick inte att leverera
    ei toimitettu
    ei voitu toimittaa
    ikke leveret
    ikke levert
    iletilemedi
    kan ikke leveres
    kunde inte levereras
    kunne ikke leveres
    kézbesíthetetlen
    levererades inte
    nebyla doručena
    nebylo možné doručit
    nedoručen
    nedoručiteln
    nelivrat
    nelze doručit
    nem kézbesíthető
    nepristatyt
    nije isporučen
    nu a putut fi livrat
    olevererbar
    teslim edilemedi
    teslim edilmedi
    zprávu nelze
  `),
  // Japanese
  ...wordList(`
    あて先不明
    お届けすることができません
    お届けできません
    エラー通知
    不達
    宛先不明
    届きませんでした
    届けられません
    届けることができません
    返送
    送信できません
    送信できませんでした
    送信に失敗
    送信エラー
    送達できません
    配信されません
    配信できません
    配信に失敗
    配信エラー
    配信不能
    配送できません
    配送に失敗
    配送不能
    配達できません
    配達不能
  `),
  // Chinese, Korean
  ...wordList(`
    发送失败
    投递失敗
    投递失败
    无法投递
    无法送达
    未能送达
    未送达
    無法傳遞
    無法寄達
    無法遞送
    退信
    退回
    邮件被退
    반송
    발송 실패
    발송되지
    배달되지
    전송 실패
    전송되지
  `),
  // Greek, Hebrew, Arabic, Thai, Vietnamese, Indonesian
  ...wordList(`
    không gửi được
    không thể gửi
    tidak dapat dikirim
    tidak terkirim
    αποτυχία παράδοσης
    δεν παραδόθηκε
    לא נמסר
    تعذر تسليم
    ไม่สามารถส่ง
  `),
  // Arabic
  ...wordList(`
    أعيدت رسالتك
    تعذر إرسال
    تعذر إيصال
    تعذر توصيل
    تعذّر تسليم
    تم إرجاع
    رسالة مرتجعة
    غير قابل للتسليم
    غير قابلة للتسليم
    فشل إرسال
    فشل التسليم
    فشل تسليم
    فشل في التسليم
    لا يمكن تسليم
    لم تسلم
    لم تُسلَّم
    لم نتمكن من تسليم
    لم يتم إرسال
    لم يتم تسليم
    لم يتم توصيل
  `),
  // Hebrew
  ...wordList(`
    דואר חוזר
    הודעה שחזרה
    הוחזרה לשולח
    המסירה נכשלה
    כשל במסירה
    כשל במשלוח
    לא הגיעה ליעדה
    לא הצלחנו למסור
    לא ניתן היה למסור
    לא ניתן למסור
    לא ניתנת למסירה
    לא נמסרה
    מסירה נכשלה
  `),
  // Hindi
  ...wordList(`
    अवितरित
    डिलीवर नहीं
    डिलीवरी विफल
    नहीं पहुँचाया जा सका
    नहीं पहुंचाया जा सका
    नहीं भेजा जा सका
    लौटाया गया
    वापस कर दिया गया
    वितरण विफल
    वितरित नहीं
  `),
  // Thai
  ...wordList(`
    การจัดส่งล้มเหลว
    การส่งล้มเหลว
    จัดส่งไม่สำเร็จ
    ตีกลับ
    ถูกตีกลับ
    ส่งจดหมายไม่ได้
    ส่งไม่ถึง
    ส่งไม่สำเร็จ
    ไม่ถูกส่ง
  `),
  // Vietnamese
  ...wordList(`
    bị trả lại
    chưa được gửi
    gửi không thành công
    gửi thư thất bại
    gửi thất bại
    không chuyển được
    không gửi được thư
    không phát được
    không thể chuyển
    không thể phát
    không được gửi
    thư bị trả lại
  `),
  // Indonesian, Malay
  ...wordList(`
    dikembalikan ke pengirim
    dipulangkan
    gagal dihantar
    gagal dikirim
    gagal disampaikan
    gagal terkirim
    kegagalan pengiriman
    penghantaran gagal
    pengiriman gagal
    pesan dikembalikan
    tidak berhasil dikirim
    tidak dapat dihantar
    tidak dapat disampaikan
    tidak dapat terkirim
    tidak tersampaikan
  `),
  // Greek
  ...wordList(`
    αδυναμία παράδοσης
    δεν έχει παραδοθεί
    δεν ήταν δυνατή η παράδοση
    δεν ήταν δυνατό να παραδοθεί
    δεν μπορεί να παραδοθεί
    δεν μπορούσε να παραδοθεί
    δεν μπόρεσε να παραδοθεί
    επιστράφηκε
    επιστροφή μηνύματος
    η παράδοση απέτυχε
    μη παραδοτέο
  `),
  // Hungarian
  ...wordList(`
    a kézbesítés sikertelen
    kézbesítési hiba
    nem került kézbesítésre
    nem lehetett kézbesíteni
    nem sikerült kézbesíteni
    nem tudtuk kézbesíteni
    nem volt kézbesíthető
    sikertelen kézbesítés
    visszaküldjük
    visszaküldött levél
    visszaérkezett
  `),
  // Finnish
  ...wordList(`
    ei mennyt perille
    ei pystytty toimittamaan
    ei saatu toimitettua
    ei voida toimittaa
    palautettiin lähettäjälle
    palautettu viesti
    toimittaminen epäonnistui
    toimitus epäonnistui
    viestiä ei voitu
  `),
  // Czech, Slovak
  ...wordList(`
    doručenie zlyhalo
    doručení se nezdařilo
    doručení selhalo
    nebol doručený
    nebola doručená
    nebolo možné doručiť
    nebyl doručen
    nebylo možno doručit
    nedoručená
    nedoručiteľn
    nemohla byť doručená
    nemohla být doručena
    nemožno doručiť
    nepodarilo doručiť
    nepodařilo doručit
    nie je možné doručiť
    vrácena odesílateli
    vrácená zpráva
    vrátená odosielateľovi
    vrátená správa
  `),
  // Romanian
  ...wordList(`
    eroare de livrare
    livrare eșuată
    livrarea a eșuat
    mesaj returnat
    nu a ajuns la
    nu a fost livrat
    nu a fost livrată
    nu a putut fi livrată
    nu a putut fi trimis
    nu poate fi livrat
    nu s-a putut livra
    returnat expeditorului
  `),
  // Bulgarian
  ...wordList(`
    върнато на подателя
    върнато писмо
    доставката е неуспешна
    доставянето е неуспешно
    не бе доставено
    не беше доставено
    не е доставено
    не можа да бъде доставено
    не може да бъде доставено
    недоставена поща
    недоставено
    неуспешна доставка
  `),
  // Ukrainian
  ...wordList(`
    доставка не вдалася
    не був доставлений
    не було доставлено
    не може бути доставлений
    не може бути доставлено
    недоставлен
    неможливо доставити
    повернення листа
    повернуто відправнику
    помилка доставки
  `),
  // Croatian, Serbian
  ...wordList(`
    dostava nije uspjela
    isporuka nije uspela
    isporuka nije uspjela
    neisporučen
    neisporučiv
    neuspela isporuka
    neuspjela isporuka
    nije bilo moguće isporučiti
    nije dostavljena
    nije isporučena
    nije mogla biti isporučena
    nije moguće isporučiti
    vraćena poruka
    vraćena pošiljatelju
    враћена порука
    испорука није успела
    неиспоручен
    није испоручена
    није могла бити испоручена
    није могуће испоручити
  `),
  // Slovenian
  ...wordList(`
    dostava ni uspela
    dostava sporočila ni
    nedostavljeno
    nedostavljivo
    neuspešna dostava
    ni bila dostavljena
    ni bilo dostavljeno
    ni bilo mogoče dostaviti
    ni mogoče dostaviti
    vrnjena pošta
    vrnjeno sporočilo
  `),
  // Lithuanian
  ...wordList(`
    grąžinta siuntėjui
    grąžintas laiškas
    nebuvo pristatytas
    negali būti pristatytas
    nepavyko pristatyti
    nepristatytas
    neįmanoma pristatyti
    pristatymas nepavyko
    pristatyti nepavyko
  `),
  // Latvian
  ...wordList(`
    atgriezta vēstule
    atgriezts sūtītājam
    nav piegādāt
    neizdevās piegādāt
    nepiegādāt
    netika piegādāt
    nevar piegādāt
    nevarēja piegādāt
    piegāde neizdevās
    piegādes kļūda
  `),
  // Turkish
  ...wordList(`
    geri döndü
    gönderilemedi
    iade edildi
    iletilememiştir
    iletim hatası
    teslim edilememiştir
    teslim edilemiyor
    teslim hatası
    teslimat başarısız
    ulaştırılamadı
  `),
  // Danish
  ...wordList(`
    blev ikke afleveret
    blev ikke leveret
    ikke afleveret
    ikke kunne leveres
    kan ikke afleveres
    kunne ikke afleveres
    levering mislykkedes
    leveringen mislykkedes
    leveringsfejl
    returneret mail
    sendt retur
    uafleveret
  `),
  // Norwegian
  ...wordList(`
    ble ikke levert
    ikke leveres
    levering mislyktes
    leveringen mislyktes
    leveringsfeil
    returnert e-post
    sendt i retur
    uleverbar
  `),
  // Swedish
  ...wordList(`
    ej levererat
    går inte att leverera
    har inte levererats
    inte kunnat levereras
    kan inte levereras
    leverans misslyckades
    leveransen misslyckades
    leveransfel
    returnerat
  `),
  // Icelandic
  ...wordList(`
    afhending mistókst
    ekki hægt að afhenda
    ekki tókst að afhenda
    ekki tókst að koma
    ekki tókst að senda
    endursent
    komst ekki til skila
    tókst ekki að afhenda
    var ekki afhent
    óafhend
  `),
  // Catalan
  ...wordList(`
    error de lliurament
    ha fallat el lliurament
    ha fallat l'entrega
    lliurament fallit
    missatge retornat
    no es pot lliurar
    no ha pogut ser lliurat
    no lliurat
    no s'ha lliurat
    no s'ha pogut entregar
    no s'ha pogut enviar
    no s'ha pogut lliurar
    retornat al remitent
  `),
  // Korean
  ...wordList(`
    반송되었
    반송된
    발송에 실패
    배달 실패
    배달하지 못
    배달할 수 없
    보내지 못했
    수신되지 않
    전달되지
    전달할 수 없
    전송에 실패
    전송할 수 없
  `),
  // Chinese
  ...wordList(`
    传送失败
    傳送失敗
    寄送失敗
    投递不成功
    投遞失敗
    无法发送
    未能投递
    未能投遞
    未能送達
    未送達
    没有送达
    無法寄送
    無法投遞
    無法送達
    發送失敗
    退件
    送达失败
  `),
  // Persian
  ...wordList(`
    ارسال ناموفق
    ارسال نشد
    امکان تحویل
    بازگردانده شد
    بازگشت داده شد
    برگشت خورد
    تحویل داده نشد
    تحویل ناموفق
    تحویل نشد
    تحویل پیام
    قابل تحویل نیست
  `),
];

/** In: text in lower case. Out: true where it announces a failure. */
export const hasFailureWord: (text: string) => boolean = anyOf(FAILURE_WORDS);

/** Answers in many languages, mostly about the message and its sender. */
export const FOREIGN = {
  'spam-content': `
    550 Le message ressemble à du spam
    554 Contenu publicitaire non sollicité refusé
    550 El mensaje parece spam y fue rechazado
    554 Correo basura detectado
    550 Messaggio rifiutato: contenuto classificato come spam
    550 Mensagem identificada como spam
    554 Bericht aangemerkt als spam
    550 Wiadomość została uznana za spam
    550 Сообщение признано спамом
    554 疑似垃圾邮件，拒绝接收
    554 迷惑メールとして拒否されました
    550 E-Mail wurde wegen Spamverdachts abgelehnt`,
  'message-too-big': `
    552 Taille du message supérieure à la limite
    552 Mensaje demasiado grande
    552 Messaggio troppo grande
    552 Mensagem muito grande para o servidor
    552 De grootte van het bericht overschrijdt het maximum
    552 Размер сообщения превышает допустимый
    552 メッセージサイズが制限を超えています
    552 信件大小超過上限
    552 Ihre Mail ist größer als 25 MB`,
  'attachment-blocked': `
    554 Pièce jointe non autorisée
    554 El archivo adjunto contiene un virus
    554 Allegato bloccato
    554 Tipo de anexo proibido
    554 Bijlage bevat een virus
    554 Вложение содержит вирус
    554 Anhang mit Schadsoftware
    554 附件包含病毒`,
  blocklisted: `
    554 L'adresse IP du serveur est bloquée
    554 Su servidor está en una lista negra
    554 Il tuo IP è in una blacklist
    554 O IP do seu servidor está bloqueado
    554 Uw IP-adres staat op een zwarte lijst
    554 Adres IP na czarnej liście
    554 Ваш IP-адрес находится в черном списке
    554 発信元IPアドレスがブラックリストに登録されています
    554 Ihr Server wird wegen Spamversands blockiert`,
  'rate-limited': `
    421 Trop de connexions simultanées
    421 Ha superado el límite de mensajes por hora
    421 Superato il numero massimo di messaggi all'ora
    421 Te veel berichten per uur
    421 Przekroczono limit wiadomości na godzinę
    421 Слишком много соединений с вашего адреса
    421 短時間に大量のメールが送信されました
    421 Zu viele Verbindungen von Ihrem Server`,
  'too-many-recipients': `
    452 Trop de destinataires
    452 Demasiados destinatarios
    452 Troppi destinatari
    452 Te veel ontvangers
    452 Слишком много получателей`,
  'sender-auth-failed': `
    550 La verificación SPF del dominio remitente ha fallado
    550 Controllo SPF non superato
    550 SPF-Prüfung der Absenderdomain fehlgeschlagen
    550 Проверка SPF не пройдена
    550 Signature DKIM invalide`,
  'sender-rejected': `
    550 Adresse d'expéditeur refusée
    550 Dominio del mittente inesistente
    550 Dirección del remitente no válida
    550 Отправитель заблокирован
    550 Absender gesperrt`,
  'relay-denied': `
    550 Authentification requise
    550 Se requiere autenticación
    550 Autenticazione richiesta
    550 Relay verboden
    550 Пересылка запрещена
    530 Anmeldung erforderlich`,
  'encryption-required': `
    550 Connexion TLS obligatoire
    550 Se requiere cifrado TLS
    550 Verschlüsselung erforderlich`,
  greylisted: `
    451 Veuillez réessayer dans 5 minutes
    451 Por favor, reintente en 10 minutos
    451 Greylisting, riprovare tra 300 secondi
    451 Bitte in 5 Minuten noch einmal versuchen`,
  policy: `
    550 Rejeté par la politique de sécurité
    550 Rechazado por las políticas de la empresa
    550 Отклонено политикой безопасности
    550 Geweigerd door het beleid van de organisatie`,
  'recipient-restricted': `
    550 Seuls les membres peuvent écrire à cette liste
    550 Solo los miembros pueden publicar en esta lista
    550 Alleen leden mogen naar deze lijst sturen
    550 Der Empfänger hat Sie blockiert
    550 Получатель запретил приём писем от вас`,
  unreachable: `
    Connexion refusée par le serveur distant
    No se pudo conectar con el servidor de destino
    Impossibile contattare il server di destinazione
    Verbindung zum Zielserver fehlgeschlagen
    Сервер получателя не отвечает
    相手先サーバに接続できませんでした`,
  'gave-up': `
    Délai de livraison dépassé, abandon
    El mensaje caducó en la cola
    Die Nachricht konnte 5 Tage lang nicht zugestellt werden
    Срок доставки сообщения истёк`,
  'recipient-server-trouble': `
    451 Erreur temporaire du serveur
    451 Error interno del servidor
    451 Errore temporaneo del server
    451 Временная ошибка сервера
    451 サーバーの一時的な障害です`,
  'mail-loop': `
    554 Boucle de courrier détectée
    554 Bucle de correo detectado`,
  'malformed-message': `
    554 En-tête From manquant
    554 Falta la cabecera Date
    554 Kopfzeile From fehlt`,
  'no-such-mailbox': `
    550 Correspondant introuvable
    550 Casilla inexistente
    550 L'indirizzo indicato non esiste
    550 Esta conta de e-mail não existe
    550 Deze gebruiker kennen wij niet
    550 Brak użytkownika o tej nazwie
    550 Такой адрес не зарегистрирован`,
  'mailbox-disabled': `
    550 Compte suspendu
    550 Casella disattivata
    550 Konto gesperrt`,
  'no-such-domain': `
    Dominio inesistente`,
} as const;

// Feste Wendungen der übrigen App, nach ihrem Englisch.
type Words = Readonly<Record<string, string>>;

/** Verbindungen und Zertifikate (electron/imap). */
export const CERTIFICATE_WORDS: Words = {
  'the certificate is signed by itself': 'das Zertifikat ist von sich selbst ausgestellt',
  'the certificate is signed by an authority this computer does not know':
    'das Zertifikat stammt von einer Stelle, die dieser Computer nicht kennt',
  'the certificate has expired': 'das Zertifikat ist abgelaufen',
  'the certificate is not valid yet': 'das Zertifikat ist noch nicht gültig',
  'the certificate was revoked': 'das Zertifikat wurde widerrufen',
  'the certificate is not trusted': 'dem Zertifikat wird nicht vertraut',
  'the certificate is rejected': 'das Zertifikat wird zurückgewiesen',
  'the signature of the certificate is wrong': 'die Signatur des Zertifikats ist falsch',
  'the certificate is for another name': 'das Zertifikat gilt für einen anderen Namen',
  'it is another one than the one trusted before': 'es ist ein anderes als das, dem Sie bisher vertrauten',
  'certificate valid': 'Zertifikat gültig',
  'certificate trusted by you': 'Sie vertrauen dem Zertifikat',
  'no encryption, on this computer': 'unverschlüsselt, auf diesem Computer',
  'no encryption, as chosen': 'unverschlüsselt, wie gewählt',
  'this port does not speak TLS': 'dieser Port spricht kein TLS',
  'the server offers no sign-in by OAuth 2': 'der Server bietet keine Anmeldung über OAuth 2 an',
  'no password is kept for this account': 'für dieses Konto ist kein Passwort gespeichert',
  'the folder is no longer on the server': 'den Ordner gibt es auf dem Server nicht mehr',
  'the server refuses it': 'der Server verweigert es',
};

/** Dateien und Eingaben (electron/files, electron/hosts, electron/accounts). */
export const FILE_WORDS: Words = {
  'no permission to read it': 'keine Leseberechtigung',
  'it is a folder': 'es ist ein Ordner',
  'its links go round in a circle': 'seine Verknüpfungen laufen im Kreis',
  'the disk gave an error': 'die Festplatte meldete einen Fehler',
  'too many files are open': 'zu viele Dateien sind geöffnet',
  'there is no such file or folder': 'diese Datei oder diesen Ordner gibt es nicht',
  'there is no mail in it': 'es enthält keine E-Mails',
  'the folder vanished while it was read': 'der Ordner verschwand, während er gelesen wurde',
  empty: 'leer',
  'no mail header': 'keine Kopfzeilen einer E-Mail',
  'the disk is full': 'die Festplatte ist voll',
  'this name was sent twice': 'dieser Name wurde zweimal geschickt',
  'name: no usable file name': 'kein brauchbarer Dateiname',
  'the store is closed': 'der Speicher ist geschlossen',
  'Plain text': 'Einfacher Text',
  'account exists': 'Dieses Konto gibt es schon.',
  email: 'Die E-Mail-Adresse ist nicht vollständig.',
  issuer: 'Der Aussteller muss eine https-Adresse sein.',
  clientId: 'Die Client-ID fehlt.',
  clientSecret: 'Der Clientschlüssel fehlt.',
  security: 'Ohne Verschlüsselung gibt es kein Zertifikat.',
  'not an IMAP account': 'Das ist kein IMAP-Konto.',
};

/** Anmelden beim Anbieter (electron/oauth). */
export const SIGN_IN_WORDS: Words = {
  'no sign-in is kept on this computer': 'auf diesem Computer ist keine Anmeldung gespeichert',
  'this sign-in': 'Diese Anmeldung gibt es nicht mehr.',
  'the sign-in has expired or was withdrawn': 'die Anmeldung ist abgelaufen oder wurde zurückgezogen',
  'the client id or its secret was refused': 'die Client-ID oder ihr Schlüssel wurde abgelehnt',
  'this client id may not be used for this': 'diese Client-ID darf dafür nicht verwendet werden',
  'the scope was refused': 'die Berechtigungen wurden abgelehnt',
  'access was denied': 'der Zugriff wurde verweigert',
  'the provider wants to see you again': 'der Anbieter möchte Sie wiedersehen',
  'no usable answer': 'keine brauchbare Antwort',
};

// Was die Anbieter verlangen (electron/accounts/providers, electron/oauth), nach dem englischen Wortlaut.
const MAILBOX_PASSWORD = 'Nehmen Sie Ihre volle Adresse und das Passwort des Postfachs';
const authorizationCode = (name: string): string =>
  `Schalten Sie IMAP in den Einstellungen des Postfachs ein; ${name} zeigt dann einen Autorisierungscode, der hier das Passwort ist.`;
const generated = (name: string): string =>
  `${name} lehnt das Kontopasswort ab. Wählen Sie unter „Kontosicherheit“ die Option „App-Passwort generieren“ und geben Sie dieses ein.`;
const switchedOff = (menu: string): string =>
  `Schalten Sie im Postfach unter Einstellungen „${menu}“ ein: Ohne das wird auch das richtige Passwort abgelehnt.`;
const TWO_FACTOR = 'Bei Zwei-Faktor-Anmeldung nehmen Sie ein anwendungsspezifisches Passwort.';
const CREATE_TWO_FACTOR = 'Bei Zwei-Faktor-Anmeldung erstellen Sie ein Anwendungspasswort.';
const ZOHO = `Schalten Sie IMAP unter Settings, Mail Accounts, IMAP Access ein. ${TWO_FACTOR}`;

export const PROVIDER_WORDS: Readonly<Record<string, string>> = {
  'Google refuses the account password here. Turn on 2-Step Verification, create an app password (16 letters) and enter it. In Google Workspace the administrator must allow IMAP and app passwords.':
    'Google lehnt hier das Kontopasswort ab. Schalten Sie die Bestätigung in zwei Schritten ein, erstellen Sie ein App-Passwort (16 Buchstaben) und geben Sie es ein. In Google Workspace muss die Administration IMAP und App-Passwörter erlauben.',
  'Microsoft refuses every password over IMAP: you sign in on its own page in your browser (OAuth 2). At a company the administrator may have to allow it first.':
    'Microsoft lehnt über IMAP jedes Passwort ab: Sie melden sich auf der Seite von Microsoft in Ihrem Browser an (OAuth 2). In einer Firma muss die Administration das vielleicht erst erlauben.',
  'Apple wants an app-specific password: sign in to your Apple Account, open "Sign-In and Security", then "App-Specific Passwords". The user name is the part before the @.':
    'Apple verlangt ein anwendungsspezifisches Passwort: Melden Sie sich bei Ihrem Apple Account an und öffnen Sie „Anmeldung und Sicherheit“, dann „Anwendungsspezifische Passwörter“. Der Benutzername ist der Teil vor dem @.',
  'Yahoo refuses the account password. Under "Account security" choose "Generate app password" and enter that one.':
    generated('Yahoo'),
  'AOL refuses the account password. Under "Account security" choose "Generate app password" and enter that one.':
    generated('AOL'),
  'Fastmail wants an app password: Settings, Privacy & Security, "Manage app passwords and access", new one with IMAP. The Basic plan has no IMAP.':
    'Fastmail verlangt ein App-Passwort: Settings, Privacy & Security, „Manage app passwords and access“, ein neues mit IMAP. Der Tarif Basic hat kein IMAP.',
  'Turn IMAP on under Settings, Mail Accounts, IMAP Access. With two-factor sign-in use an application-specific password. Company domains use imappro.zoho.com.': `${ZOHO} Firmendomains benutzen imappro.zoho.com.`,
  'Turn IMAP on under Settings, Mail Accounts, IMAP Access. With two-factor sign-in use an application-specific password.':
    ZOHO,
  'Proton mail is read through Proton Mail Bridge on this computer (paid plans). Start Bridge and enter the user name and password that it shows, not those of your Proton account.':
    'Proton Mail wird über Proton Mail Bridge auf diesem Computer gelesen (kostenpflichtige Tarife). Starten Sie Bridge und geben Sie den Benutzernamen und das Passwort ein, die sie anzeigt, nicht die Ihres Proton-Kontos.',
  'In the mailbox, turn on Settings, "POP3/IMAP Abruf": without that the right password is refused, too. With two-factor sign-in use an application-specific password.': `${switchedOff('POP3/IMAP Abruf')} ${TWO_FACTOR}`,
  'In the mailbox, turn on Settings, "POP3 & IMAP": without that the right password is refused, too.':
    switchedOff('POP3 & IMAP'),
  'In the mailbox, turn on Settings, "POP3 & IMAP". mail.com offers IMAP to premium members only.':
    'Schalten Sie im Postfach unter Einstellungen „POP3 & IMAP“ ein. mail.com bietet IMAP nur Premium-Mitgliedern an.',
  'Telekom wants the "Passwort für E-Mail-Programme", which you set in the customer centre; it is not the password of the Telekom login.':
    'Die Telekom verlangt das „Passwort für E-Mail-Programme“, das Sie im Kundencenter festlegen; es ist nicht das Passwort des Telekom-Logins.',
  'Use your full address and the password of the mailbox. IMAP must be on in the mailbox settings.': `${MAILBOX_PASSWORD}. IMAP muss in den Einstellungen des Postfachs eingeschaltet sein.`,
  'Use your full address and your Posteo password. If the settings block other mail programs ("Zusätzlicher Postfachschutz"), allow IMAP there.':
    'Nehmen Sie Ihre volle Adresse und Ihr Posteo-Passwort. Sperren die Einstellungen andere Mailprogramme („Zusätzlicher Postfachschutz“), erlauben Sie IMAP dort.',
  'Use your full address and your password. With two-factor sign-in create an application password for mail.':
    'Nehmen Sie Ihre volle Adresse und Ihr Passwort. Bei Zwei-Faktor-Anmeldung erstellen Sie ein Anwendungspasswort für E-Mail.',
  'Use your full address and the password of the mailbox as set in the IONOS control panel, not of the contract.': `${MAILBOX_PASSWORD}, wie es im IONOS-Kundenkonto eingestellt ist, nicht das des Vertrags.`,
  'Use your full address and the password of the mailbox, not of the customer login.': `${MAILBOX_PASSWORD}, nicht das des Kundenlogins.`,
  'Use your full address and the password of the mailbox, not of the customer account.': `${MAILBOX_PASSWORD}, nicht das des Kundenkontos.`,
  'In the Infomaniak Manager open the mailbox, "Devices", and create a password for this program.':
    'Öffnen Sie im Infomaniak Manager das Postfach, „Geräte“, und erstellen Sie ein Passwort für dieses Programm.',
  'Use your full address and the password of the mailbox. Allow other mail programs in the mailbox settings.': `${MAILBOX_PASSWORD}. Erlauben Sie andere Mailprogramme in den Einstellungen des Postfachs.`,
  'Use your full address and the password of the mailbox.': `${MAILBOX_PASSWORD}.`,
  'Use the part before the @ as user name, and turn on access by other mail programs in the settings.':
    'Nehmen Sie den Teil vor dem @ als Benutzernamen und schalten Sie in den Einstellungen den Zugriff durch andere Mailprogramme ein.',
  'Use your full address. With secure sign-in turned on, create a password for other programs in the settings.':
    'Nehmen Sie Ihre volle Adresse. Ist die sichere Anmeldung eingeschaltet, erstellen Sie in den Einstellungen ein Passwort für andere Programme.',
  'Use your full address and the password of the mailbox, which is not that of the Swisscom login.': `${MAILBOX_PASSWORD}, das nicht das des Swisscom-Logins ist.`,
  'Turn on IMAP in the mailbox settings. With two-factor sign-in create an application password.': `Schalten Sie IMAP in den Einstellungen des Postfachs ein. ${CREATE_TWO_FACTOR}`,
  'Turn on access by other mail programs (POP3/IMAP) in the mailbox settings.':
    'Schalten Sie in den Einstellungen des Postfachs den Zugriff durch andere Mailprogramme (POP3/IMAP) ein.',
  'Turn on IMAP in the mailbox (Settings, Email clients) and create an app password of the kind "Mail" in your Yandex ID.':
    'Schalten Sie IMAP im Postfach ein (Settings, Email clients) und erstellen Sie in Ihrer Yandex ID ein App-Passwort der Art „Mail“.',
  'Mail.ru refuses the account password. Under Security create a password for external applications.':
    'Mail.ru lehnt das Kontopasswort ab. Erstellen Sie unter Sicherheit ein Passwort für externe Anwendungen.',
  'Allow access by mail programs in the mailbox settings, then use your full address and your password.':
    'Erlauben Sie in den Einstellungen des Postfachs den Zugriff durch Mailprogramme; nehmen Sie dann Ihre volle Adresse und Ihr Passwort.',
  'Turn on IMAP in the mailbox settings; 163 then shows an authorization code, which is the password here.':
    authorizationCode('163'),
  'Turn on IMAP in the mailbox settings; 126 then shows an authorization code, which is the password here.':
    authorizationCode('126'),
  'Turn on IMAP in the mailbox settings; QQ then shows an authorization code, which is the password here.':
    authorizationCode('QQ'),
  'Turn on IMAP in the mailbox settings. With two-step sign-in create an application password.': `Schalten Sie IMAP in den Einstellungen des Postfachs ein. ${CREATE_TWO_FACTOR}`,
  'In the mailbox, allow "Third Party Access Security" first, then use your full address and your password.':
    'Erlauben Sie im Postfach zuerst „Third Party Access Security“; nehmen Sie dann Ihre volle Adresse und Ihr Passwort.',
  'Use your full address and the password of the mailbox as set in the Migadu panel.': `${MAILBOX_PASSWORD}, wie es im Migadu-Panel eingestellt ist.`,
  'The connection test shows whether it is right; otherwise ask your provider for the IMAP server.':
    'Der Verbindungstest zeigt, ob sie stimmt; sonst fragen Sie Ihren Anbieter nach dem IMAP-Server.',
  'The user name is the part before the @.': 'Der Benutzername ist der Teil vor dem @.',
  'The server takes only sign-in in the browser (OAuth 2).':
    'Der Server nimmt nur die Anmeldung im Browser an (OAuth 2).',
  'Open the Google Cloud console and create a project.':
    'Öffnen Sie die Google Cloud Console und legen Sie ein Projekt an.',
  'Under "APIs & Services", "Library", turn on the Gmail API.':
    'Aktivieren Sie unter „APIs und Dienste“, „Bibliothek“ die Gmail API.',
  'Under "Google Auth Platform", "Audience", choose "External" and add your address as a test user. While the app is in testing, Google ends each sign-in after 7 days; "Publish app" lifts that.':
    'Wählen Sie unter „Google Auth Platform“, „Zielgruppe“ die Option „Extern“ und fügen Sie Ihre Adresse als Testnutzer hinzu. Solange die App im Test ist, beendet Google jede Anmeldung nach 7 Tagen; „App veröffentlichen“ hebt das auf.',
  'Under "Clients", create a client of the type "Desktop app".':
    'Legen Sie unter „Clients“ einen Client vom Typ „Desktop-App“ an.',
  'Copy its client ID and its client secret into the fields here.':
    'Kopieren Sie seine Client-ID und seinen Clientschlüssel in die Felder hier.',
  'Open "App registrations" in the Microsoft Entra admin center and choose "New registration".':
    'Öffnen Sie im Microsoft Entra Admin Center „App-Registrierungen“ und wählen Sie „Neue Registrierung“.',
  'Supported account types: "Accounts in any organizational directory and personal Microsoft accounts".':
    'Unterstützte Kontotypen: „Konten in einem beliebigen Organisationsverzeichnis und persönliche Microsoft-Konten“.',
  'Redirect URI: "Public client/native (mobile & desktop)" with http://localhost':
    'Umleitungs-URI: „Öffentlicher Client/nativ (mobil & Desktop)“ mit http://localhost',
  'Under "API permissions", add the delegated Microsoft Graph permissions IMAP.AccessAsUser.All and offline_access.':
    'Fügen Sie unter „API-Berechtigungen“ die delegierten Microsoft-Graph-Berechtigungen IMAP.AccessAsUser.All und offline_access hinzu.',
  'Copy the "Application (client) ID" into the field here. No secret is needed.':
    'Kopieren Sie die „Anwendungs-ID (Client)“ in das Feld hier. Ein Schlüssel ist nicht nötig.',
};

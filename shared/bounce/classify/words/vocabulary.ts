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
      adresa
      adresat
      adresata
      adress
      adressaat
      adressaati
      adressat
      adresse
      adressen
      adresu
      alias
      aliases
      alıcı
      alıcının
      användare
      användaren
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
      bruker
      brukeren
      buzón
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
      correspondant
      correspondent
      cuenta
      customer
      címzett
      destinataire
      destinatar
      destinatario
      destinatarul
      destinatário
      dirección
      e-mail account
      e-mail address
      e-mail you entered
      e-mail-adresse
      e-mailadres
      e-mailadresse
      e-mailadressen
      e-postadress
      e-postadresse
      e-postadressen
      email account
      email address
      email you entered
      emailaddress
      emailadres
      emailadresse
      empfänger
      empfängeradresse
      empfängers
      employee
      endereço
      felhasználó
      fiók
      former employee
      geadresseerde
      gebruiker
      hesabı
      hesabınız
      hesap
      inbox
      indirizzo
      kasutaja
      kasutajat
      konta
      konto
      kontoen
      kontot
      kullanıcı
      käyttäjä
      käyttäjää
      local part
      localpart
      mail address
      mail box
      mail boxes
      mail drop
      mail-adresse
      mailaddress
      mailadres
      mailadresse
      mailbox
      mailboxes
      maildrop
      mailkonto
      mbox
      member
      mobile number
      modtager
      modtageren
      mottagare
      mottagaren
      mottaker
      mottakeren
      msisdn
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
      person
      phone number
      posta kutusu
      postafiók
      postbus
      postfach
      postilaatikko
      postilaatikkoa
      postkasse
      postkassen
      postkast
      postkasti
      postvak
      příjemce
      recipient
      recipient's
      recipients
      saaja
      saajat
      schránka
      skrzynka
      skrzynki
      student
      subscriber
      teilnehmer
      telephone number
      tili
      tiliä
      usager
      user
      userid
      username
      usuario
      usuário
      utente
      utilisateur
      utilizador
      utilizator
      utilizatorul
      użytkownik
      użytkownika
      uživatel
      uživatele
      vastaanottaja
      vastaanottajaa
      zieladresse
      účet
      účtu
      абонент
      адрес
      адреса
      адресат
      адресата
      аккаунт
      получатель
      получателя
      пользователь
      пользователя
      учетная запись
      учетной записи
      ящик
      ящика
    `),
  domain: phraseList(`
      destination system
      domain
      domaine
      domeen
      domeeni
      domein
      domena
      domeny
      dominio
      domän
      domäne
      domänen
      domænet
      doména
      domínio
      empfängerdomain
      empfängerdomäne
      host
      hôte
      maildomain
      maildomäne
      name or service
      nodename
      zieldomain
      домен
      домена
      хост
      хоста
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
      afsender
      afsenderen
      afsenderens
      afsenders
      afzender
      afzenderadres
      avsender
      avsenderens
      avsenders
      avsändare
      avsändaren
      avsändarens
      client
      envelope from
      expéditeur
      feladó
      gönderen
      gönderenin
      list member
      lähettäjä
      lähettäjän
      mail from
      mailbox you are sending from
      mailbox you send from
      mittente
      nadawca
      nadawcy
      odesílatel
      odesílatele
      originator
      posting address
      posting user
      remetente
      remitente
      return path
      reverse path
      saatja
      sender
      sender domain
      sender's
      senders
      sending account
      sending address
      sending domain
      smtp account
      отправитель
      отправителя
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
      client host
      client ip
      connecting ip
      dynamic address space
      dynamic addresses
      ihr mailserver
      ihr server
      ihre ip
      ip range
      remote ip
      residential addresses
      sendende server
      sending host
      sending ip
      sending server
      serveur expéditeur
      seu ip
      seu servidor
      su ip
      su servidor
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
      argument
      arguments
      attempts
      bericht
      body
      certificat
      certificate
      certificates
      character
      characters
      charset
      class
      command
      connection
      connections
      content
      credentials
      data
      database
      directory
      directory entry
      disc
      disk
      encoding
      error
      extension
      file
      files
      filesystem
      folder
      format
      forward address
      forwarding address
      function
      gateway
      gateway user
      gateway users
      header
      headers
      ip
      key
      licence
      license
      licensed user
      licensed users
      link
      links
      lookup
      maildir
      mailer
      mechanism
      mensagem
      mensaje
      message
      messages
      messaggio
      module
      mta
      nachricht
      nachrichten
      object
      option
      page
      parameter
      parameters
      password
      passwords
      passwort
      permission
      permissions
      policy
      process
      program
      protocol
      queue
      quota
      reason
      reasons
      record
      records
      relay
      relay user
      resource
      retry
      route
      seite
      server
      servers
      serveur
      service
      service user
      services
      servidor
      session
      shell
      signature
      sip user
      socket
      spam
      spool
      syntax
      system
      table
      time
      timeout
      token
      transport
      type
      url
      urls
      user agent
      user store
      version
      volume
      wiadomość
      сервер
      сообщение
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
      failed to find
      failed to locate
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
      kein solcher
      kein solches
      keine
      keine solche
      keinen
      nenhum
      nenhuma
      nessun
      never had a
      never had an
      neznámý
      nie ma takiego
      nie ma takiej
      nie mamy takiego
      nie mamy takiej
      nie znaleziono
      nincs ilyen
      ninguna
      no existing
      no hay ningún
      no record of
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
      não foi possível encontrar
      okänd
      onbekende
      ongeldige
      sellist
      sin registro de
      there is no
      there is no such
      there isn't a
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
      żaden
      неверный
      неизвестный
      несуществующая
      несуществующий
      нет такого
      нет такой
      такого
    `),
    after: phraseList(`
      absent from
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
      ei ole käytössä
      ei ole olemas
      ei ole olemassa
      ei tuntud
      eksisterer ikke
      er ikke kendt
      est erronée
      existerar inte
      existiert nicht
      existiert nicht mehr
      findes ikke
      findes ikke længere
      findes ikke mere
      finnes ikke
      finnes ikke lenger
      finns ej
      finns inte
      finns inte längre
      gelöscht
      gibt es bei uns nicht
      gibt es hier nicht
      gibt es nicht
      has been deleted
      has been removed
      has never been
      have been deleted
      have been removed
      hittades inte
      ikke fundet
      ikke funnet
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
      inte registrerad
      introuvable
      invalide
      inválida
      inválido
      is not a user
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
      kendes ikke
      kennen we niet
      kennen wij niet
      kennen wir nicht
      konnte nicht ermittelt werden
      kunde inte hittas
      kunne ikke findes
      känns inte
      mailbox removed
      mevcut değil
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
      ne figure pas
      nebyl nalezen
      nebyla nalezena
      necunoscut
      neexistuje
      nelze nalézt
      nem létezik
      nem található
      nenalezen
      není známa
      never been created
      never existed
      never set up
      neznámá
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
      nie jest zarejestrowana
      nie jest zarejestrowany
      nie jest znany
      nie odnaleziono
      nie znaleziono
      nie został znaleziony
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
      no encontrada
      no encontrado
      no es válida
      no es válido
      no está asignado
      no está registrada
      no está registrado
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
      nu există
      não cadastrado
      não encontrada
      não encontrado
      não está registrada
      não está registrado
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
      não é válida
      não é válido
      okänd
      okänt
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
      sconosciuta
      sconosciuto
      staat niet in
      supprimé
      supprimée
      tuntematon
      ukendt
      ukjent
      unbekannt
      ungültig
      unknown here
      unroutable
      unrouteable
      was deleted
      was never created
      was purged
      was removed
      wasn't found
      will not resolve
      ya no existe
      yok
      är inte känd
      är okänd
      не зарегистрирован
      не значится
      не найден
      не найдена
      не найдено
      не найдены
      не обслуживается
      не существуют
      неизвестен
      отсутствует
      удален
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
    `),
    after: phraseList(`
      abgelaufen
      abgeschaltet
      afgesloten
      alınmıştır
      archived
      askıya alındı
      askıya alınmış
      avslutat
      avstängd
      avstängt
      barred
      been closed
      been shut
      blokeeritud
      bloqueada
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
      desactivada
      desactivado
      desativada
      desativado
      deshabilitada
      deshabilitado
      devre dışı
      disabilitata
      disabilitato
      disattivata
      disattivato
      disdetta
      désactivé
      désactivée
      encerrada
      er lukket
      er spærret
      fermé
      fermée
      frozen
      geblokkeerd
      gedeactiveerd
      gekündigt
      gesperrt
      has been canceled
      has been cancelled
      has been disconnected
      has been discontinued
      has been locked
      has been revoked
      has been terminated
      has been withdrawn
      has expired
      hibernated
      inactiva
      inactivo
      inaktiv
      inativa
      inativo
      is cancelled
      is closed
      is discontinued
      is expired
      is hibernating
      is locked out
      is shut
      isn't active
      ist abgemeldet
      ist geschlossen
      ist inaktiv
      kapatılmış
      lapsed
      lukket
      n'est plus actif
      n'est plus active
      nicht aktiv
      nicht mehr aktiv
      nieaktywna
      nieaktywne
      nieaktywny
      niet meer actief
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
      on hold
      on poistettu
      opgeheven
      opgezegd
      put on hold
      resiliert
      retired
      résilié
      résiliée
      scaduta
      scaduto
      shut down
      sospesa
      sospeso
      spärrad
      spärrat
      stillgelegt
      stängd
      stängt
      suletud
      suljettu
      suspendida
      suspendido
      suspendu
      suspendue
      suspensa
      suspenso
      switched off
      terminated
      turned off
      uitgeschakeld
      usunięte
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
      zablokowana
      zablokowane
      zamknięta z powodu nieaktywności
      zamknięta z powodu nieużywania
      zamknięte z powodu nieużywania
      zawieszone
      zlikwidowana
      zlikwidowane
      zlikwidowany
      został zlikwidowany
      została zlikwidowana
      zrušen
      zrušena
      деактивирован
      заблокирован
      заблокирована
      закрыт
      закрыта
      закрыто
      неактивен
      отключен
      отключена
      приостановлен
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
      can't hold
      cannot hold
      cheia
      cheio
      colmo
      complète
      dolu
      esaurito
      exhausted
      fuld
      full
      full opptatt
      full up
      full är
      fullt
      has been reached
      has no room
      has no space
      has reached its limit
      has reached the limit
      is exhausted
      is full
      is over quota
      is overquota
      is used up
      je plná
      kein freier speicher
      keinen platz mehr
      lacks space
      limit reached
      llena
      lleno
      lotada
      no free space
      no more space
      no room
      no room left
      no space left
      not enough room
      not enough space
      on täis
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
      pełna
      piena
      pieno
      plein
      pleine
      przepełniona
      ran out of space
      remplie
      run out of disk space
      run out of space
      run out of storage
      saturée
      space not enough
      speicherlimit erreicht
      too full
      täis
      täynnä
      used up
      vol
      voll
      zit vol
      är full
      überfüllt
      заполнен
      переполнен
    `),
    around: [],
  },
  moved: {
    before: [],
    after: phraseList(`
      a changé
      déménagé
      ha cambiado
      has changed
      has moved
      has relocated
      hat sich geändert
      have moved
      mudou
      relocated
      umgezogen
      verhuisd
      was changed to
      è cambiato
      изменился
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
      empfängt keine e-mails
      has no smtp service
      n'accepte pas de courriel
      nie przyjmuje poczty
      nimmt keine e-mails an
      nimmt keine mail an
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
      não aceita e-mail
      receives no email
      receives no mail
      takes no mail
      не принимает почту
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

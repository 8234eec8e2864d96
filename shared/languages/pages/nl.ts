import type { OwnTexts } from './index.ts';

/** Dutch texts of our own pages, at level B1. */
export const nl: OwnTexts = {
  'popup.title': 'Onbevangen',
  'popup.on': 'Aan op deze site',
  'popup.off': 'Uit op deze site',
  'popup.managed': 'Aan, door je organisatie ingesteld',
  'popup.unsupported.title': 'Hier kan het niet',
  'popup.unsupported.text':
    'Onbevangen werkt op de webpagina’s van je ATS. Open je ATS en daarna dit venster.',
  'popup.switch': 'Zet aan voor {host}',
  'popup.switch.off': 'Zet uit voor {host}',
  'popup.switch.text': 'Je browser vraagt toestemming voor alleen deze site. Daarna laadt de pagina opnieuw.',
  'popup.switch.refused': 'Je browser gaf geen toestemming. Er is dus niets veranderd.',
  'popup.switch.failed': 'Het omzetten lukte niet. Er is niets veranderd; probeer het nog eens.',
  'popup.hidden.one': '{count} gegeven verborgen op deze pagina',
  'popup.hidden.other': '{count} gegevens verborgen op deze pagina',
  'popup.hidden.none': 'Op deze pagina is niets verborgen',
  'popup.ats': 'Herkend als {ats}',
  'popup.ats.unknown':
    'Dit systeem kennen we nog niet. We verbergen wat we herkennen; er kan iets doorheen glippen.',
  'popup.tier.verified': 'Gecontroleerd',
  'popup.tier.source': 'Uit de broncode',
  'popup.tier.community': 'Niet gecontroleerd',
  'popup.tier.address': 'Alleen adressen',
  'popup.tier.verified.why': 'Dit profiel is uitgeprobeerd op het systeem zelf ({date}).',
  'popup.tier.source.why':
    'Gelezen uit de openbare code van het systeem ({date}), niet erop uitgeprobeerd. Klopt er iets niet? Meld het je beheerder.',
  'popup.tier.community.why':
    'Dit profiel komt van anderen ({date}) en is niet gecontroleerd. We gebruiken het alleen waar het bij de pagina past.',
  'popup.tier.address.why':
    'Van dit systeem weten we alleen waar kandidaten staan. We verbergen wat we herkennen; er kan iets doorheen glippen.',
  'popup.fit.fits': 'Wat we op deze pagina verwachten, staat er ({found} van {expected}).',
  'popup.fit.waiting': 'We wachten op de pagina. Tot dan blijft die afgedekt.',
  'popup.fit.stale':
    'Deze pagina ziet er anders uit dan we kennen: {missing} van {expected} verwachte dingen ontbreken. Daarom is die afgedekt.',
  'popup.fit.passed':
    'Je ging verder zonder het profiel. We verbergen wat we herkennen; er kan iets doorheen glippen.',
  'popup.refused.title': 'Niet op LinkedIn',
  'popup.refused.text':
    'De voorwaarden van LinkedIn staan andere hulpmiddelen op zijn pagina’s niet toe. Onbevangen doet hier dus nooit iets. LinkedIn Recruiter kan zelf namen en foto’s verbergen: kijk daar bij de instellingen.',
  'popup.page.silent': 'Deze pagina was al open voordat je Onbevangen aanzette. Laad de pagina opnieuw.',
  'popup.arm': 'Jouw variant in het onderzoek',
  'arm.anonymise': 'gegevens verborgen',
  'arm.open': 'gegevens zichtbaar',
  'arm.prompts': 'met een vraag als er scores ontbreken',
  'arm.quiet': 'zonder vragen',
  'undecided.one': '{count} plaatje of venster is bedekt, omdat we niet weten wat erop staat.',
  'undecided.other': '{count} plaatjes of vensters zijn bedekt, omdat we niet weten wat erop staat.',
  'undecided.uncover': 'Laat er een zien',
  'undecided.cover': 'Bedek weer',
  'outbox.title': 'Logboek',
  'outbox.waiting.one': '{count} gebeurtenis wacht op verzenden',
  'outbox.waiting.other': '{count} gebeurtenissen wachten op verzenden',
  'outbox.empty': 'Alles is verzonden',
  'outbox.last': 'Laatst verzonden {when}',
  'outbox.never': 'Er is nog niets verzonden',
  'outbox.send': 'Nu verzenden',
  'outbox.sending': 'Bezig met verzenden',
  'outbox.offline': 'Je bent offline. Wat wacht, staat veilig en gaat later weg.',
  'problem.no_collector':
    'Er is nog geen adres ingesteld om naar te verzenden. Wat wacht, staat veilig in deze browser.',
  'problem.unreachable':
    'De plek waar het logboek heen gaat, is niet bereikbaar. Wat wacht, staat veilig; we blijven het proberen.',
  'problem.refused_key':
    'De sleutel om te verzenden wordt niet aangenomen. Vraag je beheerder. Wat wacht, staat veilig.',
  'problem.collector_full':
    'De plek waar het logboek heen gaat, is vol. Meld het je beheerder. Wat wacht, staat veilig.',
  'problem.collector_error':
    'De plek waar het logboek heen gaat, heeft een storing. Wat wacht, staat veilig; we blijven het proberen.',
  'problem.storage_full':
    'Deze browser heeft geen ruimte meer voor het logboek. Maak ruimte vrij en laad de pagina opnieuw.',
  'problem.overflow':
    'Er stond zo veel te wachten dat het logboek niet meer volledig is. Meld het je beheerder.',
  'problem.refused_events':
    'Sommige gebeurtenissen zijn niet aangenomen. Meld het je beheerder; de rest is verzonden.',
  'problem.study_unreadable':
    'De instellingen van het onderzoek zijn niet te lezen. Daarom blijft alles verborgen. Vraag je beheerder.',
  'problem.unknown': 'Het verzenden lukte niet. Wat wacht, staat veilig; we blijven het proberen.',
  'popup.options': 'Instellingen',
  'page.loading': 'Bezig met laden',
  'page.failed.title': 'Dit venster kan niet worden geladen',
  'page.failed.text': 'Je scores en het logboek staan veilig. Sluit dit venster en open het opnieuw.',
  'page.failed.retry': 'Opnieuw proberen',
  'options.title': 'Instellingen van Onbevangen',
  'options.saved': 'Bewaard',
  'options.managed': 'door je organisatie ingesteld',
  'options.language': 'Taal',
  'options.language.auto': 'Zoals de browser',
  'options.language.nl': 'Nederlands',
  'options.language.en': 'English',
  'options.collector': 'Waar het logboek heen gaat',
  'options.collector.hint':
    'Adres van de collector, bijvoorbeeld https://log.voorbeeld.nl. Laat het leeg om alles in deze browser te houden.',
  'options.collector.wrong':
    'Dit adres kunnen we niet gebruiken. Het begint met https:// en heeft geen ? of #.',
  'options.recruiter': 'Jouw code',
  'options.recruiter.hint': 'De code die je voor het onderzoek kreeg. Gebruik niet je naam.',
  'options.recruiter.wrong': 'Een code heeft 1 tot 64 letters, cijfers of tekens, en geen spaties.',
  'options.save': 'Bewaren',
  'options.failed': 'Het bewaren lukte niet. De oude instelling geldt nog. Probeer het nog eens.',
  'options.study': 'Onderzoek',
  'options.study.text': 'Je doet mee aan onderzoek {study}.',
  'options.study.none': 'Er is geen onderzoek ingesteld.',
  'masking.title': 'Wat verborgen is',
  'masking.role': 'Jouw rol',
  'role.recruiter': 'recruiter',
  'role.hiring_manager': 'vacaturehouder',
  'role.interviewer': 'gespreksvoerder',
  'role.coordinator': 'coördinator',
  'masking.open': 'Blijft leesbaar',
  'masking.none': 'niets',
  'masking.reveal': 'Laten zien wie iemand is',
  'masking.reveal.may': '{first}; {scopes}; hooguit {minutes} minuten',
  'masking.reveal.not': 'niet met deze rol',
  'masking.first.score': 'eerst scores',
  'masking.first.statement': 'nadat je zegt dat je hebt gekeken',
  'masking.also': 'Verberg ook',
  'masking.unreadable':
    'De instellingen van je organisatie over wat verborgen is, zijn niet te lezen. Daarom blijft alles verborgen en kun je niemand laten zien. Vraag je beheerder.',
  'masking.until': 'Vanaf welke fase je ziet wie iemand is',
  'masking.until.text': 'Is de fase niet bekend, of is iemand afgewezen? Dan blijft alles verborgen.',
  'masking.until.never': 'In elke fase verborgen',
  'stage.review': 'Vanaf de beoordeling',
  'stage.assessment': 'Vanaf het assessment',
  'stage.interview': 'Vanaf het gesprek',
  'stage.offer': 'Vanaf het aanbod',
  'stage.hired': 'Als iemand is aangenomen',
  'options.sites': 'Sites waar Onbevangen aanstaat',
  'options.sites.none':
    'Nog op geen enkele site. Open je ATS, klik op het icoon van Onbevangen en zet het daar aan.',
  'options.sites.off': 'Zet uit',
  'options.sites.off.for': 'Zet uit voor {host}',
  'options.demo': 'Demonstratie: welke variant je ziet',
  'options.demo.text':
    'Dit is een demonstratie-onderzoek. Hier kun je elke variant zelf bekijken; in een echt onderzoek wordt er één geloot.',
  'options.demo.drawn': 'Zoals geloot',
  'options.log': 'Wat wordt vastgelegd',
  'options.log.yes':
    'Dat een variant is gegeven en gezien, dat een vraag is gesteld en beantwoord, scores, besluiten, tonen met de reden, schrijven of een adres kopiëren zonder het te zien, een afgedekte plaats openen, dat er te veel of te weinig was verborgen, leren van een systeem, en storingen. Kandidaten en recruiters staan er als code in, dagen als dag van het onderzoek.',
  'options.never': 'Wat nooit wordt vastgelegd',
  'options.log.no':
    'Namen, adressen, e-mail, telefoonnummers, foto’s, cv’s, brieven, notities, tekst die je typt, adressen van pagina’s, precieze tijden, en iets over afkomst.',
  'demo-arm.usual': 'Zoals het ATS is, zonder vragen',
  'demo-arm.prompts': 'Zoals het ATS is, met een vraag als er scores ontbreken',
  'demo-arm.anonymous': 'Gegevens verborgen, zonder vragen',
  'demo-arm.anonymous-prompts': 'Gegevens verborgen, met een vraag als er scores ontbreken',
};

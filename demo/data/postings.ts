/** Advertisements as employers write them: some need work, one is fine. */
export const postings = {
  hrAdviser: {
    nl: `HR-adviseur

Werfhuis zoekt een daadkrachtige HR-adviseur voor ons jonge team in Utrecht. Je adviseert leidinggevenden over verzuim, functioneren en ontwikkeling.

Wat vragen we?
- Je bent stressbestendig en flexibel.
- Je bent in staat om een formatieplan door te rekenen.
- Nederlands is je moedertaal.
- Je hebt hbo werk- en denkniveau.
- Je hebt maximaal 5 jaar werkervaring.

Wat bieden we?
Een goed salaris en een contract voor 32 uur per week.

Stuur je cv met pasfoto naar werken@werkmaat.example.`,
    en: `HR adviser

Werfhuis is looking for a decisive HR adviser for our young team in Utrecht. You advise managers on absence, performance and development.

Requirements
- You are stress resistant and flexible.
- You are able to work out a staffing plan.
- Native Dutch speaker.
- You have a bachelor level.
- No more than 5 years of experience.

What we offer
A good salary and a contract for 32 hours a week.

Send your CV and a photo to werken@werkmaat.example.`,
  },
  warehouseCoordinator: {
    nl: `Magazijncoördinator

Je stuurt een ploeg van twaalf mensen aan in Tilburg. Hij of zij die dit werk doet, is een echte aanpakker.

Eisen
- Je kunt een planning maken voor twaalf mensen.
- Je kunt met een voorraadsysteem werken.
- Je hebt een heftruckcertificaat, of je wilt het halen.
- Je hebt mbo niveau 3 of 4.

Wij bieden € 2.900 tot € 3.400 bruto per maand voor 36 uur.`,
    en: `Warehouse coordinator

You lead a crew of twelve in Tilburg. He or she who does this work is a real go getter.

Requirements
- You can make a planning for twelve people.
- You can work with a stock system.
- You hold a forklift certificate, or are willing to get one.
- You have a vocational diploma at level 3 or 4.

We offer € 2,900 to € 3,400 gross a month for 36 hours.`,
  },
  frontEndDeveloper: {
    nl: `Front-end developer, Rotterdam

Je bouwt webtoepassingen die iedereen kan gebruiken.

Wat je kunt
- Je kunt code in TypeScript schrijven en lezen.
- Je kunt testen wat je maakt.
- Je kunt uitleggen wat de WCAG vraagt.
- Je kunt de code van een ander bespreken.

Wat je krijgt
Je verdient € 3.600 tot € 4.800 bruto per maand voor 32 tot 40 uur. Je krijgt een vast contract, en tijd en geld om te leren.

Iedereen is welkom. Leeftijd, afkomst, geslacht of een beperking maken voor ons geen verschil.

Reageer voor 1 mei bij werken@werkmaat.example. Je hoort binnen een week van ons; daarna volgen twee gesprekken.`,
    en: `Front-end developer, Rotterdam

You build web applications that everyone can use.

What you can do
- You can write and read code in TypeScript.
- You can test what you make.
- You can explain what WCAG asks.
- You can discuss the code of others.

What you get
We pay € 3,600 to € 4,800 gross a month for 32 to 40 hours. You get a permanent contract, and time and money to learn.

Everyone is welcome. Age, background, gender or a disability make no difference to us.

Apply before 1 May at werken@werkmaat.example. You hear from us within a week; then there are two interviews.`,
  },
} as const;

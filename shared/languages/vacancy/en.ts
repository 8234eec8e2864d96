/** English texts of the page for vacancy texts. `say.<check>.<advice>` explains what was found. */
export const en = {
  title: 'Vacancy text',
  lead: 'Paste your vacancy text. You see what keeps people from applying, with a suggestion each.',
  stays:
    'The text stays in this browser and is gone when you close it. Nothing is typed into your ATS: a suggestion that you take goes to your clipboard.',
  'field.label': 'Your vacancy text',
  'field.hint': 'Press Escape to go to the suggestions.',
  'field.placeholder': 'Paste or write your vacancy text here.',
  example: 'Show an example',
  'example.text':
    'Sales Executive\n\nWe are looking for a young, competitive salesman for our team in Leeds.\n\nRequirements\n- You are a stress resistant team player\n- Native English speaker\n- You are able to plan your own week\n- At least a bachelor’s degree\n\nWhat we offer\nA good salary and 40 hours a week.\n\nSend your CV and a photo to jobs@company.example.',
  'empty.title': 'What you get',
  'empty.marks':
    'Marks in your text: words that put people off, requirements that nobody can check, what is missing.',
  'empty.keys': 'A suggestion for each. One key takes it over; one key puts it away.',
  'empty.score': 'A score from 0 to 100, before and after. It is about the text, never about a person.',
  short: 'This is too short to say something about. Go on writing, or paste the whole text.',
  long: 'This text is longer than {most} characters. We looked at the first part; your text is still whole.',
  'none.title': 'No suggestions left',
  'none.text': 'Copy your text and paste it into your ATS.',
  'none.dismissed.one': 'You put {count} suggestion away.',
  'none.dismissed.other': 'You put {count} suggestions away.',
  'unused.title': 'Not part of your way of working',
  'unused.text': 'In this study you write vacancy texts as you always do. Questions? Ask your study leader.',
  'score.title': 'Score',
  'score.of': '{score} of 100',
  'score.first': 'At the start: {score}',
  'score.up': '{count} higher than at the start',
  'score.same': 'The same as at the start',
  'score.down': '{count} lower than at the start',
  'score.why': 'How is this counted?',
  'score.how':
    'Twelve checks have points. What may be against the law costs most, then advice, then notes. It is a help for writing: the text is for people, not for the score.',
  'checks.title': 'Per subject',
  'checks.points': '{points} of {most} points',
  'checks.findings.one': '{count} suggestion',
  'checks.findings.other': '{count} suggestions',
  'checks.good': 'fine',
  suggestion: 'Suggestion {place} of {count}',
  suggestions: 'Suggestions',
  'severity.law': 'Probably not allowed',
  'severity.advice': 'Better otherwise',
  'severity.note': 'Worth a look',
  about: 'In your text:',
  whole: 'About the whole text',
  instead: 'Could become:',
  'instead.nothing': 'Leave these words out.',
  'instead.add': 'Add to your text:',
  fragment: 'For example:',
  accept: 'Take over and copy',
  'accept.fragment': 'Copy example',
  dismiss: 'Put away',
  next: 'Next',
  previous: 'Previous',
  undo: 'Undo',
  copy: 'Copy whole text',
  clear: 'Start anew',
  edit: 'Change it myself',
  'status.taken': 'Taken over. The whole text is on your clipboard.',
  'status.fragment': 'The example is on your clipboard.',
  'status.copied': 'The whole text is on your clipboard.',
  'status.dismissed': 'Put away.',
  'status.undone': 'Undone.',
  'status.cleared': 'The text is gone from this page. Undo brings it back.',
  'failed.copy': 'Copying did not work. Your text is here: select it and copy it yourself.',
  'failed.keep': 'Your text could not be kept. Copy it before you close this page.',
  'check.requirement-count': 'Number of requirements',
  'check.vague-trait': 'Behaviour',
  'check.you-can': 'You can',
  'check.gender': 'Gender',
  'check.age': 'Age',
  'check.origin': 'Origin',
  'check.language-level': 'Language level',
  'check.private-ask': 'Private matters',
  'check.reading-level': 'Easy to read',
  'check.terms': 'Terms',
  'check.development': 'Learning',
  'check.diversity': 'Everyone welcome',
  'say.requirement-count.many':
    'You ask for {count} things. Above {most}, people who could do the work stay away. What can be learned on the job? Make that a wish, or leave it out.',
  'say.requirement-count.few':
    'You ask for {count} things. With 4 to {most} clear requirements you can compare candidates fairly.',
  'say.requirement-count.none':
    'We found no requirements. Write 4 to {most} things that somebody must be able to do, under a heading such as “What you can do”.',
  'say.vague-trait.behaviour':
    'Everyone says this of themselves, and everyone means something else by it. Write what somebody does in this job.',
  'say.you-can.are':
    '“You are” says how somebody must be. “You can” says what the work needs, and that it can be learned.',
  'say.you-can.able': 'This can be shorter: “you can”.',
  'say.gender.title': 'This job title tells a gender. Take a title that is for everyone.',
  'say.gender.person':
    'This word is about one gender. The law asks for a vacancy that is open to everyone. Write “you”, or a word for everyone.',
  'say.gender.masculine':
    'Research: texts with words such as this appeal less to women. Write what somebody does.',
  'say.gender.feminine': 'This word is often read as meant for women. Write what somebody does.',
  'say.age.age': 'This asks for an age, or sounds like it. Age may play no part. Write what the work needs.',
  'say.age.stage':
    'This asks for a stage of life, and leaves out people who start later or anew. Write what somebody must be able to do.',
  'say.age.years':
    'An upper limit to experience leaves out older people. You may name a minimum, if the work needs it.',
  'say.age.junior':
    'Before a person this says something about age. “Junior position” says something about the job, and is fine.',
  'say.origin.native':
    'This asks where somebody learned the language, not how well they speak it. Name the level that the work needs.',
  'say.origin.culture':
    'This can keep people with another background away. Write which way of working you mean.',
  'say.origin.origin':
    'This asks for descent or nationality. The law forbids that, except for some jobs with the government.',
  'say.language-level.level':
    'Asking for more than the work needs is indirect discrimination. Name a level: B1 to talk at work, B2 to write, C1 for texts that are published. We suggest {level}; say what it is needed for.',
  'say.private-ask.photo':
    'A photo or film shows age, gender and origin, and says nothing about the work. Leave it out.',
  'say.private-ask.health':
    'You may not ask about health or sick leave; only a company doctor may, for some jobs. Describe the work: “you lift up to 20 kg”.',
  'say.private-ask.family':
    'Pregnancy, children and marriage may play no part. Leave it out. Name the working hours instead.',
  'say.private-ask.belief':
    'Belief, politics and orientation may play no part, except at organisations that are founded on a belief. Leave it out.',
  'say.private-ask.looks': 'Looks say nothing about the work. Describe work clothes if there are any.',
  'say.private-ask.identity': 'You need this only after somebody is hired. Leave it out.',
  'say.reading-level.hard':
    'The text scores {ease} for ease of reading; from {least} most people read it easily. Make sentences shorter and words simpler.',
  'say.reading-level.long': 'This sentence has {count} words. Up to {most} reads easily. Make two of it.',
  'say.reading-level.word': 'There is a simpler word for this.',
  'say.terms.salary':
    'There is no amount for the pay. People want to know, and under European rules you must tell it.',
  'say.terms.hours': 'How many hours a week is it?',
  'say.terms.place': 'Where is the work, and can it be done from home?',
  'say.terms.contract': 'What kind of contract is it, and for how long?',
  'say.terms.contact': 'Who can people ask?',
  'say.terms.procedure': 'What happens after somebody applies, and when?',
  'say.terms.start': 'Until when can people apply, and when does the work begin?',
  'say.terms.fill': 'This is still to be filled in.',
  'say.development.missing':
    'What can somebody learn with you? People who doubt whether they can do everything apply when they read that.',
  'say.diversity.missing': 'Say that everyone is welcome, and what you look at.',
} as const;

import type { TraitRow } from './traits.ts';

/**
 * English words for what somebody is, with what somebody does instead. Masculine and feminine after the stems in
 * appendix A of Gaucher, Friesen & Kay, "Evidence that gendered wording in job advertisements exists and sustains gender
 * inequality", Journal of Personality and Social Psychology 101 (2011). Left out are stems that say what the work is
 * ("lead", "analy-", "decision", "support", "together", "understand"); added are words of the trade ("rockstar").
 */
export const englishTraits: readonly TraitRow[] = [
  ['vague', 'flexible|flexibility|adaptable|adaptability', 'You change your planning when the work changes'],
  [
    'vague',
    'team player|team players|teamplayer|good team player|team spirit|works well in a team|collegial',
    'You agree with colleagues who does what',
  ],
  [
    'vague',
    'self starter|self starters|self motivated|proactive|pro active|takes initiative|take initiative|initiative|go getter|hits the ground running|hit the ground running',
    'You see what needs doing and start on it',
  ],
  [
    'vague',
    'highly motivated|motivated|enthusiastic|enthusiasm|passionate|passion for|passion|driven by|positive attitude|positive mindset|eager',
    'You can say what you want to do well in this work',
  ],
  [
    'vague',
    'energetic|high energy|energy|bubbly|vibrant',
    'You work with care at the end of a busy day as well',
  ],
  [
    'vague',
    'can do attitude|can do mentality|hands on|hands on attitude|hands on mentality|roll up your sleeves|no nonsense',
    'You help with practical work as well',
  ],
  [
    'vague',
    'communication skills|excellent communication skills|strong communication skills|good communication skills|excellent communicator|strong communicator|great communicator|good communicator|communicative|interpersonal skills|strong interpersonal skills|excellent interpersonal skills|people skills|people person',
    'You can explain something hard so that others understand it',
  ],
  [
    'vague',
    'stress resistant|stress resistance|thrive under pressure|thrives under pressure|works well under pressure|work well under pressure|work under pressure|resilient|resilience|thick skin|thick skinned',
    'You keep an overview when several things happen at once',
  ],
  [
    'vague',
    'attention to detail|strong attention to detail|eye for detail|detail oriented|detail orientated|meticulous|accurate|precise',
    'You check your work and find your own mistakes',
  ],
  [
    'vague',
    'friendly|outgoing|sociable|bubbly personality|great personality|strong personality|personable|sense of humour|sense of humor|fun|patient|empathetic|empathy|good listener',
    'You listen to somebody calmly and ask what they need',
  ],
  [
    'vague',
    'reliable|trustworthy|loyal|dependable|honest|integrity|sense of responsibility|punctual',
    'You do what you have agreed to do',
  ],
  [
    'vague',
    'creative|creativity|innovative|out of the box|outside the box|think outside the box',
    'You think of more than one solution to a problem',
  ],
  [
    'vague',
    'analytical|analytical mindset|analytical skills|strong analytical skills|problem solver|problem solving skills|problem solving',
    'You find what matters in figures and facts, and explain why',
  ],
  [
    'vague',
    'organised|organized|well organised|well organized|highly organised|highly organized|organisational skills|organizational skills|strong organisational skills|structured|time management|multitasker|multi tasker|multitasking',
    'You make a planning and keep to it',
  ],
  [
    'vague',
    'customer focused|customer oriented|customer centric|client focused|service minded|service oriented|hospitable',
    'You keep asking until you know what a customer needs',
  ],
  [
    'vague',
    'results driven|results oriented|result oriented|goal oriented|target driven|entrepreneurial|entrepreneurial spirit|commercial mindset|commercial drive',
    'You finish what you agreed on, and on time',
  ],
  [
    'vague',
    'curious|eager to learn|quick learner|fast learner|versatile',
    'You find out what you do not know yet',
  ],
  [
    'vague',
    'well presented|presentable|professional appearance|smart appearance|well groomed',
    'You receive visitors politely and know who can help them',
  ],
  [
    'vague',
    'dynamic personality|hard working|hardworking|hard worker|strong work ethic|work ethic|above and beyond|extra mile',
    'You tell it in time when something is not going to be ready',
  ],
  ['vague', 'affinity with|affinity for', 'You can say what you already know about this subject'],
  [
    'masculine',
    'aggressive*|assertive*|dominat*|dominant|forceful*|outspoken|headstrong|head strong|stubborn*|hostile|arrogant|tough|fearless|bold|courageous|adventurous|reckless|battle|fighter|warrior|hunter|killer instinct|cut throat|cutthroat',
    'You say clearly what you think and listen to others',
  ],
  [
    'masculine',
    'competitive|ambitious|ambition|hungry|crush*|win at all costs|winner|winning mentality|superior|hyper competitive|driven',
    'You set yourself a goal and show how you get there',
  ],
  [
    'masculine',
    'decisive|determined|determination|self confident|self confidence|confident|confidence|self reliant|self sufficient',
    'You take a decision and explain why',
  ],
  [
    'masculine',
    'independent|independently minded|autonomous|individualistic|independence',
    'You can plan your own work',
  ],
  [
    'masculine',
    'rockstar|rock star|ninja|guru|wizard|hacker|superhero|hero|champion|alpha|beast|gladiator',
    'You know your trade and explain it to others',
  ],
  [
    'none',
    'competitive salary|competitive salaries|competitive pay|competitive package|competitive benefits|competitive compensation|competitive rate|competitive remuneration|competitive wage|flexible hours|flexible working|flexible schedule|flexible work|energy sector|energy company|energy transition|creative team|creative agency|creative suite|adobe creative|independent advice|independent schools|confidence interval|winner of|independent body|hard working hours|integrity of|energy bills',
    '',
  ],
  [
    'feminine',
    'nurturing|nurture|affectionate|gentle|tender|sympathetic|submissive|modest|warm hearted|motherly|caring nature|caring personality|sweet',
    'You ask what somebody needs and do what you can',
  ],
  [
    'age',
    'digital native|digital natives|tech savvy millennial*|millennial*|gen z',
    'You work easily with online tools',
  ],
  [
    'age',
    'fresh perspective|fresh pair of eyes|young at heart|fresh out of college|fresh out of university',
    'You ask questions about how we do things now',
  ],
];

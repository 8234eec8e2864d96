import type { NameList } from './list.ts';

export const javanese: NameList = {
  origin: 'Surinamese Javanese',
  given:
    'soerianto wagiman sakimin kasan karto ngadi ngadimin paidjan pawiro rakim rasiman salimin sardjono saridjan sastro slamet soeki soekardi soemardi somohardjo tasmin tukimin waldi wonso toekijan amatredjo saimin kartini legiyem ngadiyem painem poniyem saijem sarinem satinem soeminah soekinah sumarni tukiyem wagiyem warsiyem rasinah rubinem tumirah mariyem jaminah kasmi',
  surnames:
    'kromodihardjo kartodikromo kartosemito karijodimedjo kromoredjo kromosemito amatmoekrim amatdanom atmodikromo djojodikromo djoemadi hardjomohamed hardjoprajitno karsosoewito kasanredjo kasantaroeno kasijo martodihardjo martoredjo moestadja moenadi partodikromo pawirodinomo pawironadi pawirosemito ronodikromo sanmoestari sastroredjo setrowidjojo setroredjo soekardi soemodihardjo somohardjo sodikromo tirtodikromo todirono wongsodikromo wongsoredjo wirjodihardjo',
};

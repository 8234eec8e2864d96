import type { NameList } from './list.ts';

export const turkish: NameList = {
  origin: 'Turkish',
  given:
    'mehmet mustafa ahmet ali huseyin hasan ibrahim ismail osman yusuf murat omer ramazan halil suleyman abdullah recep fatih metin kemal kadir orhan yasin serkan emre burak baris cem can deniz kaan kerem onur ozan sinan tolga ufuk umut volkan cagri cagatay erdem eren fatma ayse emine hatice zeynep elif meryem serife zehra sultan hanife merve zeliha esra ozlem yasemin hulya songul sevgi gulsen gulay dilek ebru derya burcu busra kubra seda selin sibel tugba nur nuray nurcan defne leyla aylin aysel bahar belgin melek melike tulay',
  surnames:
    'yilmaz kaya demir celik sahin yildiz yildirim ozturk aydin ozdemir arslan dogan kilic aslan cetin kara koc kurt ozkan simsek polat korkmaz cakir erdogan ozcan acar yavuz aktas bulut guler gunes gul karaca keskin tekin turan tas uysal unal yalcin yuksel bozkurt coskun demirci duman ates avci aksoy akin altun',
};

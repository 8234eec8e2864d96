import type { NameList } from './list.ts';

export const syrian: NameList = {
  origin: 'Syrian',
  given:
    'mohammad ahmad mahmoud mustafa abdullah abdulrahman ibrahim khaled omar yousef bassam bashar ammar anas ayman fadi firas ghassan hani hazem hossam issam jihad kamal kinan louay maher majd malek mazen mouaz nader nidal nizar nour osama qusai raed rami samer shadi tarek wael wassim yazan ziad zaid abir alaa amani bayan dima duaa eman farah ghada hala hanadi hanin hiba hind iman joumana kinda lama lamia layal lina lubna maha manal maram maya nesreen nour rama rania rana rasha razan reem rima rola ruba sahar sawsan shahd suha taghrid wafaa yara zeina',
  surnames:
    'khatib alkhatib hamdan haddad darwish khalil khoury alhassan hassan hussein halabi alhalabi homsi masri almasri hariri sabbagh najjar alnajjar sayed shami alshami asaad assad jaber kanaan kabbani kassem mahmoud mansour nasser omari qasim rifai saleh salloum shahin sheikh sulaiman tarabishi zein zoubi aljassem alahmad alali albaghdadi aldiri',
};

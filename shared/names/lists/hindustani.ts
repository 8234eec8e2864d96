import type { NameList } from './list.ts';

export const hindustani: NameList = {
  origin: 'Surinamese Hindustani',
  given:
    'radjesh rajesh radj soerdj sanjai sandjai vinod anil sunil ravi rakesh ramesh mahesh dinesh naresh suresh mukesh kishan krishna radjin radjindre haridat harold jagdish jainarain soeresh vikash vishal ashwin anand ashok bharat deepak prem amrish rishi shanti sharda sharmila shalini sunita anita anjali asha indra indira kamla kavita lalita lakshmi leela madhuri mala meena nandini nisha parvati premila priya radha radjkoemarie rani rekha roshni sabita sandhia savitri shakuntala sita soenita sushila usha vidya vikram',
  surnames:
    'ramkisoensing ramsaroep ramdin ramlal rambaran ramautar ramdas gangaram panday bissessur biharie bhagwandin bhaggoe baldew balgobind autar chotkan doekhi doerga gajadin ganpat gopal hirasingh jagroep jankie jhinkoe kalpoe khargi khoenkhoen koendan lachmon lalbiharie mahabier mahadew mangal mathoera mohan nandoe nanhoe oemrawsingh parbhoe parmessar pultoo raghoenath raghoebarsing rampersad sardjoe sewdien sewnath sheombar sital soekhoe soerdjan somai sukul tewarie',
};

import type { NameList } from './list.ts';

export const eritrean: NameList = {
  origin: 'Eritrean',
  given:
    'selam salem abraham abel amanuel berhane bereket biniam daniel dawit ephrem ermias eyob fessehaye filmon filimon ghebre gebre goitom habtom haile hailemichael henok isaias kibrom kidane medhanie mehari merhawi mesfin michael mikael mulugeta negash robel samuel samson semere simon solomon tekle teklay tesfay tesfaye tesfalem tewelde tsegay yemane yohannes yonas yonatan zekarias zerai abeba abrehet akberet almaz aster azeb bisrat eden eyerusalem elsa feruz freweini genet hiwet helen hirut kisanet letebrhan lemlem luam luwam mebrat mihret mulu rahwa rahel ruta rigbe saba semhar senait simret solome tirhas tsega tsehay winta yordanos yodit zaid zebib zula',
  surnames:
    'tesfamariam tesfay tesfaye teklemariam tekle tewelde weldu weldemichael woldemichael woldu gebremedhin ghebremeskel gebremeskel gebreyesus ghebreyesus gebrehiwet ghebrehiwet habtemariam haile hailu hagos kidane kiflay kifle mehari mengisteab mebrahtu medhanie negassi ogbamichael okbamichael berhe beraki andemariam andemichael araya asfaha fessehaye ghirmay goitom semere yohannes zerai zemichael',
};

import type { NameList } from './list.ts';

export const chinese: NameList = {
  origin: 'Chinese',
  given:
    'xiaoyu xiaoming xiaohong xiaoli xiaomei xiaofeng xinyi xinyu yuhan yuxuan zihan zixuan zihao haoran haoyu jiahao jiayi jiaqi jiawei jianguo jianhua jianjun weiwei weijie minghao mingming meiling meihua lihua lijuan liping lingling lanying fang guiying haiyan hongmei hongwei huimin jingjing jingyi junjie kaiwen ruoxi shuang tingting xiuying xiulan yanyan yating yifan yiming yijun yingying yongjun yuqing zhenyu zhihao zhiwei zhiyuan chenxi chunhua dongmei qian qiang xue peng tao wei ming ying jing hui yan',
  surnames:
    'zhang zhao zhou zhu xu xie xiao huang liu chen yang zheng feng cheng cai deng peng zeng jiang jin jia dong yuan yin yao tang qin qian shen shi shao song tian wei xiong xue zou zhong gao guo liang luo hao hou cheung leung ng kwok lau lam tsang',
};

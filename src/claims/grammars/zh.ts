import type { Grammar, Worked } from '../grammar';
import { LICENCE } from '../licence-names';

const OPENNESS = ['open-source', 'fully-open', 'open-weights', 'open'] as const;
const MODELS = '(?:模型|大模型|版本|权重|權重|系列|底座|基座|checkpoint|llm)';

/** Chinese, in both scripts. 开源 is said of weights as much as of code; the check takes it for "open source". */
const grammar: Grammar = {
  lang: 'zh',
  common: '',
  noun: 'after',
  breaks: '',
  heads: {},
  // biome-ignore format: a table, one entry a line
  terms: [
    { kind: 'fully-open', words: '(?:完全|全面|彻底|徹底|真正|百分之百|100%|全链路|全流程|全栈)(?:的)?(?:开源|開源|开放|開放|透明)|开放科学|開放科學' },
    { kind: 'fully-open', words: '(?:权重|模型)[、,，]?[^。；]{0,12}数据[^。；]{0,16}代码[^。；]{0,12}(?:开源|公开|开放)' },
    { kind: 'fully-open', words: '从?(?:模型|权重|数据)[^。；]{0,12}(?:到|、|和)[^。；]{0,8}代码[^。；]{0,6}(?:全部|全面|完全|均)(?:开源|公开|开放)' },
    { kind: 'open-weights', words: '(?:权重|權重)(?:[、和及与][^。；，]{0,12})?(?:已经|均已|现已|已)(?:在[^。；，]{0,16})?(?:发布|發布|上传|放出|公开|公開|开源|開源|开放|開放)', sure: true },
    { kind: 'promise', words: '(?:权重|模型|数据集?|版本)[^。；，]{0,6}(?:即将|将于|将在|将会|预计|敬请期待)[^。；，]{0,12}(?:发布|开源|公开|开放)' },
    { kind: 'open-weights', words: '(?:开放|開放|开源|公开|公開|发布了|發布了)(?:了)?(?:全部|所有)?(?:的)?(?:模型)?(?:权重|權重)|(?:权重|權重)(?:已经|均已|现已|已|均|也|全部|完全|全面)?(?:在[^。；，]{0,16})?(?:开放|開放|公开|公開|开源|開源)|open[- ]weights?' },
    { kind: 'open-data', words: '(?:开放|开源|公开)(?:了)?(?:全部|完整)?(?:的)?(?:预?训练|微调)(?:数据|語料|语料)(?:集)?|(?:预?训练|微调)(?:数据|语料)(?:集)?[^。；，]{0,8}(?:开源|公开|开放)' },
    { kind: 'open-source', words: '开源|開源|open[- ]?sourced?' },
    { kind: 'free-use', words: '(?:完全)?(?:免费|免費|可|允许|支持|支援|可以|可直接|可用于|用于)(?:用于|进行)?(?:学术研究和|研究和|学术和)?(?:免费)?(?:商业|商業|商)(?:化)?(?:使用|用途|应用|用)|免费(?:使用|下载|开放)|免費(?:使用|下載)|商业?用途?免费|(?:学术研究|学术|研究)(?:完全)?(?:开放|免费)' },
    { kind: 'free-use', words: '(?:禁止|不得|不可|不允许|不能|非)(?:用于|进行)?(?:任何)?(?:商业|商業|商)(?:化)?(?:使用|用途|应用|用|性)?|(?<!不)(?:仅|只)(?:限|供|用于)?[^。；，]{0,8}(?:研究|学术)', polarity: 'negated' },
    { kind: 'licence', words: `(?<![a-z0-9-])${LICENCE}(?:[- ]?style)? ?(?:开源|開源)?(?:许可证?|許可證?|协议|協議|授权|授權|licen[sc]e)?` },
    { kind: 'licence', words: '(?:遵循|采用|依据|基于|按照|使用)[^。；，]{0,24}(?:许可证|許可證|许可协议|授权协议|开源协议|协议)' },
    { kind: 'open', words: '(?:公开|公開|开放|開放)(?:可用|发布|發布|下载|下載|获取|使用|访问)|(?:开放|開放)(?:的)?(?:大)?(?:语言)?模型|(?:对|向)[^。；，]{0,8}(?:开放|公开)' },
  ],
  // biome-ignore format: a table, one rule a line
  rules: [
    { kinds: ['open-data'], text: '不|未|没有|暂', to: 'negated' },
    { kinds: ['open-data'], text: '即将|将|近期', to: 'promise' },
    { kinds: ['fully-open'], after: '的模型(?:仍|还|很|往往|通常)', to: 'drop' },
    { kinds: OPENNESS, after: '[^。！]{0,60}(?:？|\\?|吗|呢)', to: 'drop' },
    { kinds: OPENNESS, after: '(?:的)?(?:大|语言|基础)?模型[（(，,]?(?:如|例如|比如|包括但不限于)', to: 'drop' },
    { kinds: OPENNESS, before: '(?:绝大多数|大多数|很多|许多|各家)[^。；，]{0,30}', to: 'drop' },
    { kinds: OPENNESS, before: '(?:对比|比较|大多数|多数|其他|其它|其余|现有的|主流|市面上)[^。；，是]{0,8}', to: 'drop' },
    { kinds: ['free-use'], before: '(?:应用|工具|软件|服务|平台|网站|体验|演示|demo|api)[^。；，]{0,8}', to: 'tool' },
    { kinds: OPENNESS, before: '(?:公司|厂商|企业|机构)(?:如|等|们|都|纷纷)[^。；]{0,40}', to: 'drop' },
    { kinds: ['fully-open'], before: '对[^。；，]{0,10}', to: 'drop' },
    { after: '(?:(?!给|到)[^。；，]{0,3})?(?:社区|社區|生态|生態|精神|贡献|开发者|愛好者|爱好者|组织|运动|界|领域|方案|力量|世界|文化|理念|战略|榜|评测|基准|合作|事业|时代|路线|趋势|共建)', kinds: OPENNESS, to: 'drop' },
    { kinds: ['open-source'], after: '(?:许可|許可|协议|協議|授权)', to: 'drop' },
    { kinds: OPENNESS, after: '(?:的)?(?:推理|训练|微调|评测|部署|开发)?(?:代码|工具|框架|软件|項目|项目|平台|库|引擎|插件|套件|工程)(?!(?:和|与|及|、)[^。；，]{0,6}(?:模型|权重|数据))', to: 'tool' },
    { kinds: OPENNESS, after: '[^。；，]{0,8}的(?:发展|崛起|进步|未来|普及|差距|兴起|繁荣|趋势)', to: 'drop' },
    { kinds: OPENNESS, after: '(?:的)?(?:数据|资料|语料|基准)', to: 'drop' },
    { kinds: OPENNESS, before: '(?:代码|推理框架|工具|框架|脚本|数据集|平台|插件)[^。；，]{0,8}', unless: '(?:和|与|及|、)(?:模型)?', to: 'tool' },
    { kinds: ['licence'], before: '(?:代码|仓库|项目|框架|工具|数据集)[^。；模]{0,60}', to: 'tool' },
    { kinds: OPENNESS, before: '(?:超越|超过|超過|优于|優於|领先|領先|对比|相比|比|媲美|其他|其它|其餘|其余|现有|現有|众多|主流|同等|同规模|同级别|同尺寸|同类|各类|所有|部分|许多|多个|一些|已有|目前的|当前的|任何|不少|击败|赶超|接近|追平|较|与|和|等)[^。；]{0,12}', unless: '(?:我们|正式|宣布|一款|首个|首款|是)[^。；]{0,12}|(?:代码|数据|论文)(?:与|和|及)模型(?:均|已|都)?', to: 'drop' },
    { kinds: OPENNESS, after: '[^。；，]{0,10}(?:中|里|之中|当中)(?:的)?(?:表现|取得|达到|排名|领先|最|性能|首|效果|第|处于|获|，|$)', to: 'drop' },
    { kinds: OPENNESS, after: '[^。；，]{0,8}(?:sota|水平|性能|最佳|最优|第一|榜首|排名)', unless: '(?:是|为|一款|成为|我们|发布|推出)[^。；]{0,12}', to: 'drop' },
    { kinds: OPENNESS, after: '(?:和|与|及|或|、|/)?(?:的)?(?:闭源|閉源|专有|商业|私有)', to: 'drop' },
    { kinds: OPENNESS, before: '(?:闭源|閉源|商业|专有)(?:模型)?(?:和|与|及|或|、|/)?', to: 'drop' },
    { kinds: OPENNESS, before: '(?:基于|使用|采用|借助|利用|感谢|感謝|依托|参考|调用|部署|微调|支持|兼容|接入|适配|来自)[^。；，]{0,10}', unless: '(?:我们|正式|宣布)[^。；]{0,10}', to: 'drop' },
    { before: '(?:不(?!仅)|未(?!来)|没有|沒有|并非|並非|尚未|非|暂不|无法)[^。；，]{0,3}', to: 'negated' },
    { kinds: ['free-use', 'open-weights', 'open'], before: '(?:登记|申请|填写|授权|许可)[^。；]{0,20}', to: 'conditional' },
    { before: '(?:曾经|曾|原本|过去)[^。；，]{0,6}', to: 'past' },
    { before: '(?:如果|若|是否|假如|倘若)[^。；]{0,12}', to: 'conditional' },
    { before: '(?:号称|據稱|据称|自称|所谓|声称)[^。；]{0,8}', to: 'quoted' },
    { before: '(?:将|將)(?:(?:于|會|会|在|陆续|逐步|很快|继续|进一步|全面|正式|尽快|同步)[^。；，]{0,12})?', kinds: [...OPENNESS, 'open-data'], unless: '已[^。；，]{0,6}', to: 'promise' },
    { before: '(?:即将|即將|计划|計劃|未来|未來|预计|后续|后期|近期|很快|准备|会|稍后)[^。；，]{0,12}', kinds: [...OPENNESS, 'open-data'], unless: '已[^。；，]{0,6}', to: 'promise' },
    { after: '[^。]{0,16}(?:敬请期待|敬請期待|即将|coming soon)', to: 'promise' },
    { before: '(?:我们|我們|本次|正式|全面|现|現|已|宣布|同时|首个|首個|首款|最强|最大|最小|是|为|一款|一个|一個|推出|发布|發布|将其|均|全部|并|也|今天|今日|新一代|最新|该|此|这|了|旗下|共|同步|率先|均已|以)[^。；，]{0,14}', to: 'shown' },
    { after: `(?:了|的|出|发布)?[^。；，]{0,14}${MODELS}`, to: 'shown' },
    { after: '(?:了|发布|發布|，|。|$|！|!| ?[a-z][\\w.-]{0,30}\\d)', to: 'shown' },
    { kinds: ['free-use', 'licence', 'promise'], to: 'shown' },
  ],
};

export default grammar;

export const examples: Worked[] = [
  ['我们开源了云7B模型，采用 Apache 2.0 协议。', 'open-source', 'licence'],
  ['云7B是一个开源的双语对话模型。', 'open-source'],
  ['模型权重已开放，允许商业使用。', 'open-weights', 'free-use'],
  ['这是一个完全开源的大模型。', 'fully-open'],
  ['训练数据已全部公开。', 'open-data'],
  ['我们即将开源该模型。', 'promise'],
  ['推理代码和模型权重均已公开。', 'open-weights'],
  ['从数据到代码全部开源。', 'fully-open'],
  ['权重即将发布，敬请期待。', 'promise'],
];

/** Sentences that hold words of openness and no claim. */
export const counter: string[] = [
  '在多个榜单上超越同等规模的开源模型。',
  '感谢开源社区的支持。',
  '本模型基于开源模型微调。',
  '对比了开源和闭源模型。',
  '这是一组开放式问题。',
  '开源大模型的发展迅速。',
  '我们对比了多个开源模型。',
];

// Word lists of the Chinese grammar, in simplified letters.

/** A gap of at most so many letters inside one clause. */
export const gap = (most: number): string => `[^。；;，,！!？?]{0,${most}}`;

export const MODELS =
  '(?:模型|大模型|版本|权重|系列|底座|基座|基模|系统|引擎|机器人|助手|智能体|编码器|解码器|声码器|分词器|checkpoint|llms?(?![a-z])|[vms]lms?(?![a-z]))';
export const WEIGHTS =
  '(?:权重|checkpoints?|检查点|(?:完整|全部|全量)参数|模型参数(?!量|规模|数|为|高|仅|约|大|效|配置|设置|说明))';
/** Verbs that make a thing public, and the words for "all of them" before those. */
export const OPENED = '(?:开源|开放|公开|公布|释出|释放|放出|发布|共享|分享|公之于众|公诸于世|上传|提供下载)';
export const ALL = '(?:全部?|全数|完全|均|都|皆|已|一并|一应|悉数|尽数|统统|同步|同时|彻底|对外)';
/** What makes up a model, in one list; the three that fully open needs must all stand shortly before. */
export const THING = '(?:数据|资料|语料|训练集|代码|源码|程式码|原始码|脚本|权重|参数|模型|checkpoints?|检查点)';
export const ITEM = '[^。；;，,、和与及到/+]{0,10}';
export const OF_DATA = '(?<!评测|测试|评估|基准)(?:数据|资料|语料|训练集)(?!处理|清洗|标注|分析|预处理)';
export const OF_CODE = '(?:代码|源码|程式码|原始码|脚本)';
export const OF_WEIGHTS = '(?:权重|参数|模型(?!代码|推理|训练|评)|checkpoints?|检查点)';
export const AHEAD = [OF_DATA, OF_CODE, OF_WEIGHTS].map((what) => `(?=[^。；;]{0,60}${what})`).join('');
export const BEHIND = [OF_DATA, OF_CODE, OF_WEIGHTS].map((what) => `(?<=${what}[^。；;]{0,70})`).join('');
/** Data that a model was trained on; a benchmark is none. A corpus whose size is told is one. */
export const CORPUS = '(?:数据|语料|资料|样本|文本|tokens?|词元)(?:集|库)?';
export const TRAINING = `(?:(?:预?训练|微调|精调|指令|sft|对齐|偏好|rlhf|语言模型)(?:[^。；;，,、和与的]{0,6}| ?(?:阶段|过程|所用|使用|用到)(?:中)?的)${CORPUS}|(?:预?训练|微调)集|训练${gap(14)}(?:用到|所用|使用|用)的${gap(6)}${CORPUS}|用[来于以作]${gap(4)}(?:预?训练|微调)${gap(14)}的?${gap(10)}${CORPUS})`;
export const SIZED = `(?:\\d[\\d.]{0,5} ?(?:[tg]b?(?![a-z])|[百千]?[万亿])${gap(12)}${CORPUS})`;
/** Data that everybody has. */
export const PUBLIC =
  '(?:公开|开源|开放|公共|公有|公版)(?:可用|可获取|可获得|可得|获取|渠道|来源|许可|授权|版权|领域|开放|共享|网络|互联网|文本|语音|图像|图文|视频|中文|英文|多语言|双语|音频|[域的、和或]){0,5}(?:数据集?|语料库?|资料集?|文本|网页|书籍|文献|资源|内容|素材|作品|影片|视频|音频|图像|图片|来源|渠道|网络|互联网|领域)';
/** Data that others may not have: a mix with it is no open data. */
export const PRIVATE =
  '(?:私有|内部|自有|自建|自采|专有|非公开|商业|闭源|合成|采购|购买|合作|(?<!公开|开放|自由|宽松)授权)';
/** One of two things that are made public together: it alone, so that the other makes a claim of its own. */
export const AND = '(?:[、和与及跟/+]|以及|连同)\\s?';
export const DONE = `(?=(?:(?![不未没尚暂将待])[^。；;，,]){0,24}${OPENED})`;
export const beside = (what: string, other: string): string =>
  `${what}(?:(?=${AND}${gap(8)}${other})(?:${DONE}|(?<=${OPENED}(?:了|出)?(?!的)${gap(12)}${what}))|(?<=${other}${AND}${gap(8)}${what})(?:${DONE}|(?<=${OPENED}(?:了|出)?(?!的)${gap(14)}${other}${AND}${gap(8)}${what})))`;
export const COMMERCE =
  '(?:商用(?!版|模型)|商业(?:化)?(?:性)?(?:使用|用途|应用|目的|落地|部署|场景|项目|产品|环境|服务)|商业化)';
/** What a next clause says of a base model that the clause before it called open. */
export const THEREUPON =
  '[^。；;]{0,30}[，,]\\s?(?:我们|本[^。；;，,]{0,6}|[a-z][^。；;，,]{0,16})(?:便|则|就|正是)?(?:在(?:此|其|它)|以(?:它|其|此|该模型)[作为]|基于(?:它|其|此)|对(?:它|其))';
export const DATA =
  '(?:数据集?|语料库?|资料集?|基准|评测集|测试集|测评集|题库|榜单|样本|案例|知识图谱|词表|benchmarks?|datasets?|corpus)';
export const TOOLS =
  '(?:代码|源码|代码库|程式码|原始码|工具|工具[包箱链集]|框架|软[件体]|程[序式]|函式库|(?<!知识)(?<!数据)库|平台|推理引擎|插件|套件|脚本|应用|app|网站|前端|界面|web ?ui|客户端|sdk|api|项目|工程|专案|仓库|管线|流水线|工作流|算子|内核|编译器|编辑器|服务器?|网关|教程|课程|文档|论文|技术报告|解决方案|demo|skills?|cli|示例|案例集)';
/** Where a noun's clause ends, so that it is the head of what stands before it. */
export const END =
  '(?=\\s{0,2}(?:$|[，,。；;！!？?：:（()）、"]|\\.(?:$|\\s)|已|来|以|供|并|进行|给|到|于|在|由|的|了|是|下|之一|合集|，))';
export const GET = '(?:下载|获取|获得|取得|找到|访问|取用|拉取|领取)';
export const SOON =
  '(?:即将|将(?=$|于|会|在|要|陆续|逐步|很快|继续|进一步|全面|正式|尽快|同步|持续|推出|发布|开源|开放|公开|释出|放出|上线|对外|向|免费|分阶段|分批)|计[划画]|预计|预定|预期|打算|承诺|接下来|下一步|明年|下[个半]?[月周年]|年[底内]|择日|正?筹备|拟(?!人|合|态|定|真)|后续|后期|近期|未来|今后|日后|以后|很快|准备|稍后|稍晚|晚些|尽快|有望|最快|争取|力争|待|(?<!发布|委员|社|大|协|理事|基金|学|机|峰|工|晚|宴|不|开|博览|展)会(?!议|员|话|上|计|场))';
export const NOT = '(?:不(?!仅|但|止|只|断|同|限|久|过|少|错)|未(?!来)|没有|并非|尚未|暂无|暂不|无法|禁止|拒绝)';
/** What makes one model of those spoken of, up to 14 letters before a term. */
export const ONE =
  '(?:我们|我司|我院|笔者|本次|此次|这次|正式|全面|现|已|宣布|同时|首个|首款|首次|第一[个款]|最[^。；;，,]{1,6}|是|为|一款|一个|一套|一种|两款|三款|作为|属于|属|推出|发布|释出|将其|均|全部|全数|并|也|今天|今日|昨[日天]|近日|日前|新一代|全新|最新|该|此|这|本|了|旗下|共|同步|率先|以|联合|独家|重磅|官方|自研|自主|开发|研发|研制|打造|训练|团队|实验室|研究院|研究所|科技|公司|大学)';
/** Verbs that make what follows a model that is only used, or a thing that is looked at. */
export const USING =
  '(?:基于|使用|(?<![使利采适通费商应运专日作引启])用(?![户于途来])|采用|借助|利用|感谢|致谢|鸣谢|依托|参考|借鉴|调用|部署|微调|支持|支援|兼容|接入|适配|来自|选择(?!$)|选取|选用|挑选|运行|执行|加载|载入|集成|整合|收集|搜集|梳理|整理|汇总|盘点|对比|比较|评测|测试|测评|评估|评价|推荐|如何|拥抱|调研|寻找|替换|切换|蒸馏|改造|得益于|围绕|学习|汇集|收录|追踪|跟踪|分析|介绍|搭建|搭配|运用|应用|结合|依赖|普及|讲解|解析|拆解|解读|入门|玩转|上手|引入|下载|信任|看好|期待|期望|处于|位于|位列|位居|跻身|涵盖|覆盖|关注|污染|污染|攻击|相较于?|有鉴于|鉴于)';
export const COMPARED =
  '(?:超越|超过|超出|仅次于|优于|领先|胜过|强于|高于|好于|不如|不及|落后|对比|相比|比起|媲美|比肩|匹敌|持平|其他|其它|其余|另一|别的|现有|众多|主流|同等|同规模|同级别|同尺寸|同参数|同体量|同量级|同类|同期|各类|各种|各家|各大|所有|部分|许多|很多|多个|多款|多种|几个|几款|数个|数十|若干|十余|一些|一众|一批|已有|当前的|任何|任意|不少|大多数|绝大多数|多数|大部分|不同|更多(?!关于|尺寸|规格|版本|型号)|诸多|常见|常用|热门|流行|知名|代表性|典型|类似|市面上|传统|以往|先前|前人|击败|打败|赶超|追赶|接近|追平|逼近|碾压|刷新|较|比(?!例|赛|较)|等|之外|值得(?:关注|尝试|一试|推荐)|盘点)';
export const CLOSED = '(?:闭源|专有|商业|私有|封闭|商用(?!友))';

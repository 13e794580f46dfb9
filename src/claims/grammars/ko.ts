import type { Grammar, Worked } from '../grammar';
import { LICENCE } from '../licence-names';

const OPENNESS = ['open-source', 'fully-open', 'open-weights', 'open'] as const;
const MODELS = '(?:모델|llm|vlm|가중치|버전|시리즈|웨이트)';

/** What a sentence that is about the page's model begins with. */
const SUBJECT = '(?:§|(?:이|본|해당|저희|우리|당사|자사)(?:의)? ?(?:언어 ?)?모델)';

/** Korean. */
const grammar: Grammar = {
  lang: 'ko',
  common: '',
  noun: 'after',
  // biome-ignore format: a table, one way of saying it a line
  asserts: [
    { kinds: [...OPENNESS, 'free-use'], before: `(?:^[^\\p{L}§]*|, )${SUBJECT}[^.;?]{0,16}(?:은|는|도)\\s?[^.;?]{0,40}` },
    { kinds: OPENNESS, before: `(?:^[^\\p{L}§]*|, )(?:${SUBJECT}|모델)[^.;?]{0,10}(?:을|를|이|가) ?[^.;?]{0,16}`, after: '(?:로|으로|화) ?(?:공개|배포|출시|하였|했|합|제공)' },
    { kinds: OPENNESS, before: '§[^.;?]{0,20}(?:,|:| - |–|—)[^.;?]{0,30}', after: '[^.,;]{0,16}(?:모델|llm)' },
    { kinds: ['licence'], before: '(?:§|모델|가중치)[^.;?]{0,16}(?:은|는|을|를|이|가) ?[^.;?]{0,16}' },
    { kinds: ['licence'], before: '^[^\\p{L}]*라이[선센]스(?:는)?[：: ]*' },
    { kinds: ['open-weights', 'open-data', 'open', 'fully-open', 'free-use'], before: '^[^\\p{L}§]*(?:(?:§|모델|이|본|의|모든|전체) ?){0,5}', text: '공개|가능|무료|배포|허용' },
  ],
  breaks: '',
  heads: {},
  // biome-ignore format: a table, one entry a line
  terms: [
    { kind: 'fully-open', words: '(?:완전(?:한|히)?|전면|진정한|100%) ?(?:오픈 ?소스|오픈|공개|개방|투명)|오픈 ?사이언스|open science' },
    { kind: 'fully-open', words: '(?:가중치|모델)[^.]{0,16}데이터[^.]{0,16}코드[^.]{0,16}(?:공개|오픈)' },
    { kind: 'open-weights', words: '오픈 ?웨이트|(?:모델 ?)?(?:가중치|웨이트)(?:를|가|는|도)? ?(?:공개|오픈)|공개(?:된)? ?가중치|open[- ]weights?' },
    { kind: 'open-data', words: '(?:사전 ?)?학습 ?(?:용 ?)?데이터(?:셋|세트)?(?:를|가|는|도)? ?[^.,]{0,6}(?:공개|오픈)|(?:공개|오픈)(?:된)? ?학습 ?데이터' },
    { kind: 'open-source', words: '오픈 ?소스|open[- ]?sourced?' },
    { kind: 'free-use', words: '상업(?:적|용)?(?:인)? ?(?:목적)?(?:으로|의|에도|으로도)? ?(?:이용|사용|활용)?(?:이|도|을|에)? ?(?:가능|허용|자유|무료)|상업(?:적|용)?(?:인)? ?(?:목적|용도)?(?:으로|로|의|에도|으로도|로도) ?(?:자유롭게 |무료로 )?(?:이용|사용|활용)(?:할 수 있|이 가능)|무료(?:로)? ?(?:이용|사용|다운로드|공개|제공)|누구나 ?(?:자유롭게 |무료로 )?(?:이용|사용|활용|다운로드)' },
    { kind: 'free-use', words: '비상업(?:적|용)?|상업(?:적|용)?(?:인)? ?(?:목적)?(?:으로|의|에)? ?(?:이용|사용|활용)?(?:은|는|을|이)? ?(?:불가|금지|제한|허용되지)|연구(?:용|목적|용도)(?:으로)?만', polarity: 'negated' },
    { kind: 'licence', words: `(?<![a-z0-9-])${LICENCE}(?:[- ]?style)? ?(?:라이선스|라이센스|licen[sc]e)?` },
    { kind: 'licence', words: '[\\w.+ -]{2,40}(?:라이선스|라이센스)(?:로|를|가|에|하에| 하에)' },
    { kind: 'open', words: '(?:오픈|공개|개방형) ?(?:언어 ?)?모델|(?:모델|weights)(?:을|를|이|도) ?[^.,]{0,10}공개(?:했|할|합|한|하였|됐|됩|되어|하|된)|공개적으로|일반에 공개|대중에게? 공개' },
  ],
  hedges:
    '아니 아닙 아닌 않 없 못 불가 금지 비공개 비상업 제한 제외 외에 뿐 경우 하면 다면 라면 으면 조건 필요 별도 문의 신청 승인 동의 허가 허락 예정 계획 향후 앞으로 추후 곧 나중 장차 검토 준비 것이다 것입 려고 싶 달리 다르 비해 비교 반면 지만 으나 보다 다른 부르 부릅 불리 라고 라는 주장 따르면 보도 소위 이른바 생각 평가 어렵 힘들 바탕 토대 파생 파인튜닝 미세조정 미세_조정 증류 베이스 학술 개인 교육 이하 이내 미만 상한 거부 거절 막고 막는 막혀 비밀 기밀 닫혀 폐쇄 틀렸 틀린 잘못 오해 거짓 언론 매체 기사 흔히 종종 알려 평판 여겨 간주 취급 출발점 원본 유래 중단 연기 보류 체험 평가용 멉 거리 연락 원하 떠돌 소문 계약 유료 구매 으로만 에만 용도만 목적만 라는_글 로_소개 를_기반 을_기반 베이스_모델 기반_모델 연구용 연구_목적 연구_용도 연구_및',
  permits: '가능 허용 자유 무료 수_있 허가',
  // biome-ignore format: a table, one rule a line
  rules: [
    { text: '비공개', to: 'negated' },
    { after: '[^.]{0,24}(?:아닙|아니|아닌|않|없습|금지|불가)', to: 'negated' },
    { kinds: ['free-use'], before: '비상업[^.]{0,12}', to: 'conditional' },
    { kinds: OPENNESS, after: '[^.!]{0,60}\\?', to: 'drop' },
    { kinds: OPENNESS, after: ' ?(?:언어 ?)?(?:모델|llm)(?:들)?(?:이 |은 |들 ?)(?:많|있|증가|늘)', to: 'drop' },
    { kinds: ['free-use'], before: '(?:앱|도구|서비스|데모|사이트|api|플랫폼)[^.]{0,8}', to: 'tool' },
    { kinds: OPENNESS, before: '대부분의? ?', to: 'drop' },
    { kinds: OPENNESS, before: '(?:기업|회사|업체)(?:들이|들은|들도|이 )[^.]{0,40}', to: 'drop' },
    { kinds: OPENNESS, after: '(?:의)? ?(?:커뮤니티|생태계|정신|개발자|기여|운동|진영|문화|업계|연구|전략)', to: 'drop' },
    { kinds: ['open-source'], after: '(?:의)? ?(?:라이선스|라이센스)', to: 'drop' },
    { kinds: OPENNESS, after: '(?:의)? ?(?:소프트웨어|도구|툴|라이브러리|프레임워크|코드|플랫폼|엔진|프로젝트)', to: 'tool' },
    { kinds: OPENNESS, after: '(?:의)? ?(?:데이터|벤치마크|코퍼스)', to: 'drop' },
    { kinds: OPENNESS, before: '(?:코드|라이브러리|도구|프레임워크|데이터셋|스크립트)[^.,]{0,8}', unless: '모델[^.]{0,16}', to: 'tool' },
    { kinds: ['licence'], before: '(?:코드|저장소|라이브러리|데이터셋)[^.모]{0,16}', to: 'tool' },
    { kinds: OPENNESS, before: '(?:다른|기존|많은|여러|다양한|주요|동급|비슷한|유사한|최근|각종|타|경쟁|대비|보다|능가|일부|글로벌|해외) ?[^.,]{0,12}', unless: '(?:자사|우리|당사)[^.,]{0,10}', to: 'drop' },
    { kinds: OPENNESS, after: '[^.,]{0,16}(?:중에서|중 |가운데|대비|보다|비교|능가|뛰어넘|수준의|을 제치|를 제치)', to: 'drop' },
    { kinds: OPENNESS, before: '(?:같은|등의?) ', to: 'drop' },
    { kinds: OPENNESS, after: ' 모델(?:을|들을) (?!공개|발표|출시|선보|소개|배포)', to: 'drop' },
    { kinds: ['open'], after: '[^.,]{0,12}(?:출처|데이터|자료)', to: 'drop' },
    { kinds: OPENNESS, after: '(?:와|과|및|/|·)? ?(?:폐쇄|독점|상용|클로즈드)', to: 'drop' },
    { kinds: OPENNESS, before: '(?:폐쇄형|독점|상용|클로즈드)(?: ?모델)?(?:과|와|및|/)? ?', to: 'drop' },
    { kinds: OPENNESS, after: '[^.,]{0,16}(?:기반으로|기반의|을 활용|를 활용|을 사용|를 사용|을 이용|를 이용|을 바탕|를 바탕|을 토대|를 토대)', to: 'drop' },
    { after: '[^.,]{0,14}(?:아닌|아니|아닙|않|못)', to: 'negated' },
    { after: '[^.,]{0,10}(?:였던|이었던)', kinds: ['open-source', 'open-weights'], to: 'past' },
    { after: '[^.,]{0,10}(?:한다면|된다면|할지|여부)', to: 'conditional' },
    { before: '(?:소위|이른바)[^.]{0,6}', to: 'quoted' },
    { after: '[^.,]{0,14}(?:예정|계획|할 것|될 것|방침)', kinds: [...OPENNESS, 'open-data'], to: 'promise' },
    { before: '(?:향후|곧|앞으로|추후)[^.]{0,16}', kinds: OPENNESS, to: 'promise' },
    { after: `(?:의|형|인)? ?[^.,]{0,20}${MODELS}(?: ?[a-z0-9][a-z0-9.-]{0,20})?(?:이다|입니다|이며|이고|이에요|임|로 |로서|으로|[을를] ?(?:[^ .,]{1,8} )?(?:공개|발표|출시|선보|소개|배포)|[.!,]|$)`, to: 'shown' },
    { before: '(?:은|는|최초의?|최고의?|가장|본|우리|자사|당사|새로운|신규|공개된)[^.,]{0,16}', to: 'shown' },
    { after: '[^.,]{0,8}(?:로|으로|입니다|이다|이며|했|합니다|하였|됩니다|화|$)', to: 'shown' },
    { before: '(?:모델|가중치|llm)[^.]{0,20}', to: 'shown' },
    { kinds: ['free-use', 'licence', 'open', 'open-data', 'fully-open'], to: 'shown' },
  ],
};

export default grammar;

export const examples: Worked[] = [
  ['구름 7B 모델을 오픈소스로 공개했습니다.', 'open-source'],
  ['상업적 이용이 가능한 모델입니다.', 'free-use'],
  ['모델 가중치를 공개했습니다.', 'open-weights'],
  ['완전한 오픈소스 모델입니다.', 'fully-open'],
  ['학습 데이터를 공개합니다.', 'open-data'],
  ['모델은 Apache 2.0 라이선스로 배포됩니다.', 'licence'],
  ['향후 모델을 오픈소스로 배포할 예정입니다.', 'promise'],
  ['상업적 용도로도 자유롭게 사용할 수 있습니다.', 'free-use'],
  ['추후 더 큰 모델을 공개할 예정입니다.', 'promise'],
];

/** Sentences that hold words of openness and no claim. */
export const counter: string[] = [
  '이 모델은 다른 오픈소스 모델보다 뛰어난 성능을 보입니다.',
  '오픈소스 커뮤니티에 감사드립니다.',
  '오픈소스 모델을 기반으로 학습했습니다.',
  '이 모델은 오픈소스가 아닙니다.',
  '앱은 무료로 사용할 수 있습니다.',
];

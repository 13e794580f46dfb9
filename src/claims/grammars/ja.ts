import type { Grammar, Worked } from '../grammar';
import { LICENCE } from '../licence-names';

const OPENNESS = ['open-source', 'fully-open', 'open-weights', 'open'] as const;
const MODELS = '(?:モデル|llm|vlm|大規模言語|重み|ウェイト|シリーズ|ファミリー|版)';

/** What a sentence that is about the page's model begins with. */
const SUBJECT = '(?:§|本モデル|このモデル|当モデル|これらのモデル|私たちのモデル|弊社のモデル)';

/** Japanese. */
const grammar: Grammar = {
  lang: 'ja',
  common: '',
  noun: 'after',
  // biome-ignore format: a table, one way of saying it a line
  asserts: [
    { kinds: [...OPENNESS, 'free-use'], before: `(?:^[^\\p{L}§]*|、)${SUBJECT}[^。；？?]{0,16}(?:は|も)、?[^。；？?]{0,40}` },
    { kinds: OPENNESS, before: `(?:^[^\\p{L}§]*|、)(?:${SUBJECT}|[^。；？?、]{0,12}モデル)[^。；？?]{0,20}(?:を|が)、?[^。；？?]{0,16}`, after: '(?:化)?(?:として|で|の形で|し(?:ました|た|て)|されました|された|されて)' },
    { kinds: OPENNESS, before: '§[^。；？?]{0,20}(?:、|,|：|:| - |――)[^。；？?]{0,30}', after: '(?:の)?[^。、データセットツール]{0,16}(?:モデル|llm)' },
    { kinds: ['licence'], before: '(?:§|モデル|重み)[^。；？?]{0,16}(?:は|を|が)、?[^。；？?]{0,16}' },
    { kinds: ['licence'], before: '^[^\\p{L}]*ライセンス(?:は)?[：: 、]*' },
    { kinds: ['open-weights', 'open-data', 'open', 'fully-open', 'free-use'], before: '^[^\\p{L}§]*(?:(?:§|モデル|本|この|の|全て|すべて|は|を) ?){0,5}', text: '公開|リリース|利用|可能|無料|無償|商用' },
  ],
  breaks: '',
  heads: {},
  // biome-ignore format: a table, one entry a line
  terms: [
    { kind: 'fully-open', words: '(?:完全に?|フル|真に|真の|100[%％])(?:な)?(?:オープン(?:ソース|モデル)?|公開|透明)|オープンサイエンス|open science' },
    { kind: 'fully-open', words: '(?:学習)?データ[^。]{0,24}(?:コード|コーパス|ツール)[^。]{0,24}(?:全て|すべて|全部|含め)[^。]{0,12}(?:公開|オープン)' },
    { kind: 'open-weights', words: 'オープン・?ウェ[イー]ト(?:モデル)?|オープンな?重み|(?:重み|ウェイト|パラメータ)(?:は|を|が|も)?(?:一般)?(?:に)?(?:公開|オープン)|(?:重み|ウェイト)(?:は|を|が|も)[^。、]{0,24}公開(?:し|済|され|中)|公開(?:された)?重み|open[- ]weights?' },
    { kind: 'open-data', words: '(?:事前)?(?:学習|訓練)(?:用)?(?:データ|コーパス)(?:セット)?(?:は|を|が|も)?[^。、]{0,6}(?:公開|オープン)|(?:公開|オープン)(?:な|した)?(?:学習|訓練)データ' },
    { kind: 'open-source', words: 'オープン・?ソース|open[- ]?sourced?' },
    { kind: 'free-use', words: '(?:研究[・や、]?(?:目的)?(?:と|および|及び)?)?商用(?:利用|目的|での利用)?(?:に|で|も|が|を|にも|でも|での)?(?:利用|使用)?(?:可能?|できる|でき|許可|許諾|自由|無料|ok)|(?:無料|無償|自由)(?:で|に)?(?:利用|使用|ダウンロード|商用)' },
    { kind: 'free-use', words: '非商用(?:利用|目的)?|商用(?:利用)?(?:は|を)?(?:不可|禁止|できません|認めて)|研究(?:目的|用途)?(?:のみ|に限)', polarity: 'negated' },
    { kind: 'licence', words: `(?<![a-z0-9-])${LICENCE}(?:[- ]?style)? ?(?:ライセンス|licen[sc]e)?` },
    { kind: 'licence', words: '[\\w.+ -]{2,40}(?:ライセンス|license)(?:の下で|のもと|に基づ|で公開|で提供|が適用|を適用)' },
    { kind: 'open', words: '(?:オープン|公開)(?:な)?(?:日本語)?(?:大規模)?(?:言語)?モデル|(?:モデル|llm|重み|weights)(?:「[^」]{1,30}」)?(?:を|は|が|も)[^。、]{0,10}(?:一般)?公開(?:し|済|され|いた|中)|一般公開|オープン化|誰でも(?:自由に)?(?:利用|使用|ダウンロード)' },
  ],
  hedges:
    'ない なく なかっ ません ませ 不 未 無許可 禁 除 限 のみ だけ 場合 れば 条件 必要 別途 要す 許可を 承諾 同意 申請 予定 計画 今後 近日 将来 いずれ 次第 検討 目指 でしょう かもしれ だろう 準備 まもなく たい 対し 異な 違 比べ 比較 一方 しかし ものの ですが だが けれど 他の ほか 呼ば という と言 とされ とする 称 主張 よれば によると 報道 いわゆる 思わ 考え 言え ベース 基に もとに 基づ 派生 ファインチューニング 蒸留 元モデル 学術 個人 教育 以下 以内 未満 上限 拒否 拒む 見送 見合わ 控え 秘密 機密 閉じ 誤 間違 嘘 偽 メディア 報じ がち しばしば 呼ぶ 呼び 呼ん 評判 扱わ 見なさ みなさ 困難 難し 厳しい 出発点 元に 由来 中止 取りや 延期 おりません 試用 評価版 遠 距離 問い合わせ 希望 声も 噂 契約 有料 購入 せず られず 非公開 非商用 よりも ならば なら、 研究目的 研究用 研究に 研究のみ として紹介',
  permits: '可 でき 許可 許諾 自由 無料 無償 ok いただけ',
  // biome-ignore format: a table, one rule a line
  rules: [
    { text: '非公開', to: 'negated' },
    { after: '[^。]{0,24}(?:ではあり|ではござい|でもあり|じゃ(?:な|あり)|ていません|てはいません|とは言え)', to: 'negated' },
    { kinds: OPENNESS, after: '[^。！]{0,60}(?:？|\\?|でしょうか|ですか)', to: 'drop' },
    { kinds: OPENNESS, after: '(?:の)?(?:モデル|llm)(?:など|等)', to: 'drop' },
    { kinds: ['free-use'], before: '(?:アプリ|ツール|サービス|デモ|サイト|api)[^。、]{0,8}', to: 'tool' },
    { kinds: OPENNESS, before: '(?:企業|各社|メーカー)(?:が|は|などが)[^。]{0,40}', to: 'drop' },
    { kinds: OPENNESS, after: '(?:の)?(?:コミュニティ|エコシステム|活動|文化|精神|開発者|貢献|運動|業界|の力|イニシアチブ|プロジェクトへ|戦略)', to: 'drop' },
    { kinds: ['open-source'], after: '(?:の)?ライセンス', to: 'drop' },
    { kinds: OPENNESS, after: '(?:の|な)?(?:ソフト|ツール|ライブラリ|フレームワーク|コード|プラットフォーム|推論エンジン|エンジン|実装|プロジェクト)', to: 'tool' },
    { kinds: OPENNESS, after: '(?:の|な)?(?:データ|コーパス|ベンチマーク)', to: 'drop' },
    { kinds: OPENNESS, before: '(?:コード|ライブラリ|ツール|スクリプト|フレームワーク|データセット|コーパス)[^。、]{0,8}', unless: 'モデル[^。]{0,16}', to: 'tool' },
    { kinds: ['licence'], before: '(?:コード|リポジトリ|ライブラリ|データセット)[^。モ]{0,16}', to: 'tool' },
    { kinds: OPENNESS, before: '(?:他の|既存の|多くの|様々な|さまざまな|主要な|従来の|同規模の|同等の|同程度の|同サイズの|最近の|各種|いくつかの|ほかの|競合する|海外の|比較|より|上回る|超える|匹敵)[^。、]{0,14}', to: 'drop' },
    { kinds: OPENNESS, after: '[^。、]{0,14}(?:の中で|の中でも|において|と比較|に比べ|と同等|を上回|を凌|に匹敵|を超え|と比べ|の性能|の間で|のうち)', unless: '(?:弊社|当社|我々|私たち|本|新しい)[^。、]{0,10}', to: 'drop' },
    { kinds: OPENNESS, after: '[^。、]{0,16}(?:に関する|についての|をまとめ|のまとめ|一覧|リスト|とは)', to: 'drop' },
    { kinds: OPENNESS, after: '(?:と|や|・|/|および|及び)?(?:クローズド|プロプライエタリ|商用)', to: 'drop' },
    { kinds: OPENNESS, before: '(?:クローズド|プロプライエタリ|商用)(?:モデル)?(?:と|や|・|/)?', to: 'drop' },
    { kinds: OPENNESS, after: '[^。、]{0,16}(?:をベースに|を基に|をもとに|に基づ|を使用|を利用|を活用|を用い|を採用|から構築|をファイン)', to: 'drop' },
    { after: '[^。、]{0,14}(?:ではな|ではあり|でな|していな|されていな|しませ|してませ)', to: 'negated' },
    { after: '[^。、]{0,12}(?:していました|されていました|だった)', kinds: ['open-source', 'open-weights'], to: 'past' },
    { after: '[^。、]{0,10}(?:すれば|されれば|かもしれ|かどうか)', to: 'conditional' },
    { after: '[^。、]{0,8}(?:と主張|とされる|と称)|」', kinds: OPENNESS, to: 'quoted' },
    { after: '[^。、]{0,12}(?:予定|する計画|していく|近日|まもなく)', kinds: [...OPENNESS, 'open-data'], to: 'promise' },
    { before: '(?:今後|近日|将来|まもなく|いずれ)[^。]{0,16}', kinds: OPENNESS, to: 'promise' },
    { after: `(?:の|な|で)?[^。、]{0,20}${MODELS}`, to: 'shown' },
    { after: '[^。、]{0,8}(?:として|で公開|で提供|化し|です|である|であり|しました|します|している|されて|。|$)', to: 'shown' },
    { before: '(?:モデル|重み|llm)[^。]{0,20}', to: 'shown' },
    { kinds: ['free-use', 'licence', 'open', 'open-data', 'fully-open'], to: 'shown' },
  ],
};

export default grammar;

export const examples: Worked[] = [
  ['本モデルはオープンソースの大規模言語モデルです。', 'open-source'],
  ['ライセンスは Apache License 2.0 で、商用利用が可能です。', 'licence', 'free-use'],
  ['モデルの重みを公開しました。', 'open-weights'],
  ['完全オープンなモデルです。', 'fully-open'],
  ['学習データを公開しています。', 'open-data'],
  ['新しいモデルを一般公開しました。', 'open'],
  ['今後モデルをオープンソース化する予定です。', 'promise'],
  ['モデルの重みはHugging Faceで公開されています。', 'open-weights'],
];

/** Sentences that hold words of openness and no claim. */
export const counter: string[] = [
  '他のオープンソースモデルを上回る性能を示しました。',
  'オープンソースコミュニティに感謝します。',
  'オープンソースモデルをベースに学習しました。',
  'オープンソースとクローズドのモデルを比較した。',
  'このモデルはオープンソースではありません。',
  'アプリは無料で使えます。',
];

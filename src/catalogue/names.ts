import type { Base } from '../core/record';
import { hf } from '../core/refs';

/**
 * Names of repositories, as a last resort where nothing is declared (SITES §8): a quantization carries its original's
 * name with marks of the format behind it. Nothing else of a name is ever stripped: `-Instruct`, `-it`, `-chat` and
 * `-Base` are other models, and words of modified weights (abliterated, distilled, merged) make one too.
 */
const FORMATS = `gguf ggml i1 imatrix awq gptq exl2 exl3 mlx onnx openvino ov litert litertlm tflite lm web coreml fp8 fp16
  bf16 fp4 f16 f32 nvfp4 mxfp4 mxfp8 int2 int3 int4 int8 nf4 w4a16 w8a8 w8a16 w4a4 autoround hqq dwq qat bnb dynamic
  block unsloth quantized quant quants quantised hf g32 g64 g128 128g 32g 4bit 8bit 2bit 3bit 5bit 6bit 1bit bit
  int4awq marlin channel torchao qx86 optimized q4f16 q4f32 ud sym asym`;
const FORMAT = new Set(FORMATS.split(/\s+/));
/** `Q4_K_M`, `IQ3_XXS`, `TQ1_0`: taken apart at their dashes these are a type and its variants. */
const QUANT_TYPE = /^(?:i?q[1-8]|tq[12])$/;
const VARIANT = new Set('k m s l xs xl xxs nl 0 1'.split(' '));
const BITS = /^\d{1,2}(?:\.\d{1,2})?(?:bits?|bpw)$/;

export interface PlainName {
  /** The name without the marks of its format. */
  plain: string;
  /** The marks, as written; empty where the name has none. */
  marks: string[];
}

/** Takes marks of a format off the end of a name: `Qwen3-8B-GGUF` is `Qwen3-8B` in GGUF. */
export function plainName(name: string): PlainName {
  const parts = name.split(/([-_.])/);
  const marks: string[] = [];
  while (parts.length > 1) {
    const taken = lastMark(parts);
    if (taken === 0) break;
    marks.unshift(parts.slice(-taken).join(''));
    parts.length -= taken + 1;
  }
  return { plain: parts.join(''), marks };
}

/** How many pieces (words and the separators between them) at the end are one mark. */
function lastMark(parts: string[]): number {
  const word = (back: number) => parts.at(-1 - 2 * back)?.toLowerCase() ?? '';
  if (/^\d$/.test(word(1)) && parts.at(-2) === '.' && BITS.test(`${word(1)}.${word(0)}`)) return 3;
  if (FORMAT.has(word(0)) || BITS.test(word(0)) || QUANT_TYPE.test(word(0))) return 1;
  for (let back = 1; back <= 2 && parts.length > 2 * back + 1; back++) {
    const variants = Array.from({ length: back }, (_, i) => word(i));
    if (QUANT_TYPE.test(word(back)) && variants.every((v) => VARIANT.has(v))) return 2 * back + 1;
  }
  return 0;
}

/** Prefixes that makers write or leave out at will. */
const SAME_PREFIX: [RegExp, string][] = [
  [/^meta-llama/, 'llama'],
  [/^nvidia-nemotron/, 'nemotron'],
];

/** The key under which two spellings of one name meet: case and separators don't count, but between digits they do. */
export function nameKey(name: string): string {
  let key = name.toLowerCase();
  for (const [prefix, same] of SAME_PREFIX) key = key.replace(prefix, same);
  return key.replace(/[-_. ]+/g, (_, at: number, all: string) => {
    const after = /[-_. ]+(.)/.exec(all.slice(at))?.[1] ?? '';
    return /\d/.test(all[at - 1] ?? '') && /\d/.test(after) ? '_' : '';
  });
}

/** An owner who publishes others' models under their makers' names. */
export interface Reuploader {
  name: string;
  /** A name without marks of a format is the same weights. */
  plain: boolean;
  /** What parts the original's owner from its name. */
  prefix?: string;
}

/** The packaged names: name key → hub id of the one member it leads to; owner in lower case → its rule. */
export interface NameData {
  names: Record<string, string>;
  owners: Record<string, Reuploader>;
}

/** What a name alone says: by an owner's known naming rule, or only possibly. */
export interface Named {
  base: Base;
  basis: 'rule' | 'name';
}

/**
 * Reads a repository's name (issue 5, Re-uploads and Names). By rule: the owner is a known re-uploader, or the maker of
 * the original itself publishing a quantised copy. Only possibly: a quantised copy by anybody else. Null for all else:
 * a plain name under another owner may be anything, look-alikes included.
 */
export function byName(id: string, { names, owners }: NameData): Named | null {
  const [owner = '', name = ''] = id.split('/');
  const rule = owners[owner.toLowerCase()];
  const { plain, marks } = plainName(name);
  if (marks.length === 0 && !rule?.plain) return null;
  const original = originalOf(plain, rule?.prefix, names);
  if (!original || original.toLowerCase() === id.toLowerCase()) return null;
  const same = original.split('/')[0]!.toLowerCase() === owner.toLowerCase();
  const base: Base = { ref: hf(original), relation: marks.length > 0 ? 'quantized' : 're-upload' };
  return { base, basis: rule || same ? 'rule' : 'name' };
}

/** A prefix has to be the original's own owner; without one the name has to lead to one model only. */
function originalOf(plain: string, prefix: string | undefined, names: Record<string, string>): string | undefined {
  const at = prefix ? plain.indexOf(prefix) : -1;
  if (at > 0) {
    const found = names[nameKey(plain.slice(at + 1))];
    if (found?.split('/')[0]?.toLowerCase() === plain.slice(0, at).toLowerCase()) return found;
  }
  return names[nameKey(plain)];
}

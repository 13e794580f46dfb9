import en from '../public/_locales/en/messages.json';
import { fromFile, type Translate } from './i18n';

/** The English words, for the terminal and for tests: no browser needed. */
export const english: Translate = fromFile(en);

import huggingface from './huggingface.contents';

/** The hub's own pages under another name. */
export default huggingface;

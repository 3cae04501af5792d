/** A letter, a hyphen and a figure in one word: a designation such as K-120, which does not break at its hyphen. */
export const designation = /(?<![\p{L}\p{N}])(\p{L}[\p{L}\p{N}]{0,9}[-‑]\p{N}+\p{L}*)/u;

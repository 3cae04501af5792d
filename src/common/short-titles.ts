/** Titles cut short as they stand before a person’s name, without their full stop. */
export const shortTitles =
  'Adm|Amb|Brig|Capt|Cdr|Cmdr|Col|Dr|Gen|Gov|Hon|Lt|Maj|Messrs|Mr|Mrs|Ms|Pres|Prof|Rep|Rev|Sen|Sgt';

/** What a page says where it hides the rest of its article. */
const gates = [
  '\\b(?:subscribe|sign in|log in|register|join)\\b.{0,40}\\bto (?:continue|keep|read|unlock|access|view)\\b',
  '\\bcontinue reading (?:this|the|with|your)\\b|\\bto (?:keep|continue) reading\\b|\\bunlock (?:this|the|full)\\b',
  '\\b(?:for|to) (?:paid )?(?:subscribers|members) only\\b|\\b(?:subscriber|member)s?[- ]only\\b|\\bfree trial\\b',
  '\\blimit of free articles\\b|\\bfree articles? (?:left|remaining|this month)\\b',
  '\\balready a (?:subscriber|member)\\b',
  '\\bread the (?:full|rest of (?:the|this)) (?:article|story)\\b.{0,40}\\b(?:subscri|sign|member|log)',
  '\\bthis (?:article|post|story|content) is (?:only )?(?:available )?' +
    '(?:for|to) (?:paid |paying )?(?:subscribers|members)\\b',
  '(?:доступ|читать).{0,40}(?:по подписке|подписчик)|только (?:для|по) подпис|оформите подписку',
  '(?:订阅|訂閱|登录|登入|付费|付費).{0,8}(?:后|後)?.{0,6}(?:继续|繼續)?(?:阅读|閱讀)(?:全文)?',
];

const gate = new RegExp(gates.join('|'), 'iu');

/** Whether a short block says that the rest is for those who pay. */
export const isGate = (text: string): boolean => text.length < 400 && gate.test(text);

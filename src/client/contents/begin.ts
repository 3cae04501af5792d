// The contents of a brief stand beside its text: once a reader moves on, they say where.
if (document.querySelector('.contents'))
  addEventListener('scroll', () => void import('./follow.ts'), { once: true, passive: true });

export {};

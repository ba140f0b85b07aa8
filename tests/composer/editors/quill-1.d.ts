/** Quill 1, which is still in use, beside Quill 2: what the tests ask of it is the same. */
declare module 'quill-1' {
  export { default } from 'quill';
}

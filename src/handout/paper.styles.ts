import { css } from '../styles/css.js';

/** What a handout has on paper besides the text. */
export const paperStyles = css`
  body {
    margin: 0;
    font-family: system-ui, sans-serif;
  }

  .care-qr {
    display: block;
    /* Each module of a code for a hundred characters is half a millimetre wide. */
    inline-size: 32mm;
    block-size: 32mm;
  }

  .care-document-info {
    break-inside: avoid;
  }
`;

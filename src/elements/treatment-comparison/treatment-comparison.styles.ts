import { css } from '../../styles/css.js';

export const tableStyles = css`
  .care-table {
    inline-size: 100%;
    overflow-wrap: break-word;
    border-collapse: collapse;
    text-align: start;

    th,
    td {
      padding: 0.25em 0;
      text-align: start;
      vertical-align: top;
      font-weight: 400;
    }

    th {
      font-weight: 600;
    }

    tbody th {
      font-size: 1.25em;
    }

    tr {
      padding-block: 1em;
      border-block-start: 1px solid var(--_line);
    }

    th a {
      padding-block: 14px;
    }
  }

  /* In a narrow container, treatments are below one another, and each cell has the title of its column. */
  .care-table,
  .care-table :is(tbody, tr, th, td) {
    display: block;
  }

  .care-table thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .care-cell-name {
    display: block;
    font-size: 0.875em;
    color: var(--_muted);
  }

  @container care (min-width: 54em) {
    .care-table {
      display: table;

      tbody {
        display: table-row-group;
      }

      thead {
        display: table-header-group;
        position: static;
        clip-path: none;
      }

      tr {
        display: table-row;
        border: 0;
      }

      th,
      td {
        display: table-cell;
        padding-block: 0.75em;
        padding-inline-end: 1.25em;
        border-block-end: 1px solid var(--_line);
      }

      thead th {
        color: var(--_muted);
      }

      tbody th {
        font-size: 1em;
      }
    }

    .care-cell-name {
      display: none;
    }
  }
`;

// How Teams shows cards in its light theme: the sizes and colours it gives the renderer, and the shape of its buttons.
const COLOURS = {
  default: { default: "#ff252424", subtle: "#bf252424" },
  accent: { default: "#ff6264a7", subtle: "#ff6264a7" },
  attention: { default: "#ffc4314b", subtle: "#ffc4314b" },
};

/** Teams' host configuration, as far as the desk's cards use it. */
export const TEAMS_COLOURS = {
  fontFamily: "'Segoe UI', 'Liberation Sans', sans-serif",
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 200, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: "#eeeeee" },
  imageSizes: { small: 32, medium: 52, large: 100 },
  textBlock: { headingLevel: 2 },
  containerStyles: {
    default: { backgroundColor: "#ffffff", foregroundColors: COLOURS },
    emphasis: { backgroundColor: "#f9f8f7", foregroundColors: COLOURS },
  },
  actions: {
    maxActions: 6,
    buttonSpacing: 8,
    showCard: { actionMode: "inline", inlineTopMargin: 16, style: "emphasis" },
    preExpandSingleShowCardAction: false,
    actionsOrientation: "horizontal",
    actionAlignment: "left",
  },
  factSet: { title: { weight: "bolder", wrap: true, maxWidth: 150 }, value: { wrap: true }, spacing: 16 },
};

export const TEAMS_LOOK = `
  body { margin: 0; background: #ffffff; }
  main, main * { box-sizing: border-box; }
  .ac-adaptiveCard { outline: none; }
  .ac-actionSet { flex-wrap: wrap; gap: 8px; }
  .ac-actionSet > div:empty { display: none; } /* the renderer's own gaps, which would push in a wrapped row */
  .ac-pushButton, .ac-pushButton.subdued, .ac-pushButton.expanded {
    max-width: 100%; padding: 5px 12px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap;
    border: 1px solid #d1d1d1; border-radius: 4px; background: #ffffff; color: #242424;
    font: 600 14px/20px 'Segoe UI', 'Liberation Sans', sans-serif; cursor: pointer;
  }
  .ac-pushButton.expandable:after, .ac-pushButton.expandable.expanded:after { content: ""; }
  .ac-pushButton.expanded { background: #ebebeb; }
  .ac-container.ac-selectable { border-radius: 4px; }
  .ac-input {
    width: 100%; min-height: 32px; padding: 5px 10px; border: 1px solid #d1d1d1; border-bottom-color: #616161;
    border-radius: 4px; background: #ffffff; color: #242424; font: 14px/20px 'Segoe UI', 'Liberation Sans', sans-serif;
  }
  textarea.ac-input { min-height: 84px; }
`;

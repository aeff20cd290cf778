export type Shot = { group: string; state: string; variant: string; file: string };

const STYLE = `
  body { font: 1rem/1.4 system-ui; margin: 2rem; background: #888; color: #fff; }
  .states { display: grid; gap: 2rem; }
  .shots { display: flex; gap: 1rem; overflow-x: auto; align-items: start; }
  img { display: block; max-height: 60rem; object-fit: contain; object-position: top; }
  .phone { max-width: 15rem; } .wide { max-width: 38rem; }
  a { color: inherit; }
`;

/** All shots on one page, state by state, each a link to the full size. */
export function contactSheet(shots: readonly Shot[]): string {
  const groups = [...new Set(shots.map(({ group }) => group))].map((group) => {
    const inGroup = shots.filter((shot) => shot.group === group);
    const states = [...new Set(inGroup.map(({ state }) => state))].map((state) => {
      const images = inGroup.filter((shot) => shot.state === state).map(figure);
      return `<section><h3>${state}</h3><div class="shots">${images.join("")}</div></section>`;
    });
    return `<h2>${group}</h2><div class="states">${states.join("\n")}</div>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Gallery</title><style>${STYLE}</style><h1>Gallery</h1>\n${groups.join("\n")}\n`;
}

function figure({ file, variant, state }: Shot): string {
  const width = variant === "phone" ? "phone" : "wide";
  return `<a href="${file}"><img class="${width}" src="${file}" alt="${state}, ${variant}" loading="lazy">${variant}</a>`;
}

import { describe, expect, it } from 'vitest';
import { measurePage } from '../../../../pipelines/article/page/page-limits.ts';

describe('measuring a page', () => {
  it('counts elements and their nesting depth', () => {
    expect(measurePage('<div><div><p>a<p>b</div><br></div>')).toMatchObject({ elements: 5, depth: 2, breaks: 1 });
  });

  it('counts the levels of a table or list with it, because their tags may stay open', () => {
    expect(measurePage('<table><tr><td><table><tr><td>a').depth).toBe(8);
    expect(measurePage('<ul><li>a<ul><li>b</ul></ul>').depth).toBe(4);
  });

  it('sums the depths of all elements', () => {
    expect(measurePage('<div><b>a</b></div>'.repeat(10)).nesting).toBe(30);
  });

  it('counts attributes with and without a value, but not in quotes or end tags', () => {
    expect(measurePage('<a b c=d e="f g h" i=\'j k\'>x</a b c><img src=x />')).toMatchObject({
      attributes: 5,
      attributesOfOneTag: 4,
    });
  });

  it('counts end tags that parsers turn into elements: `</p>` that closes nothing, and every `</br>`', () => {
    expect(measurePage('<p>a</p></p></P>b</br></b></div>')).toMatchObject({ elements: 4, breaks: 1 });
  });

  it('counts character references', () => {
    expect(measurePage('<p title="a &amp; b">&notit; & &#8364;')).toMatchObject({ references: 4 });
  });

  it('counts `<` that open no tag', () => {
    expect(measurePage('1 < 2 << 3 <4').strays).toBe(4);
  });
});

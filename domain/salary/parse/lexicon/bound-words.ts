import { sense } from "../meaning";
import type { WordList } from "./words";

/** Words that join the two ends of a range or open one of them. */
export const boundWords: WordList[] = [
  {
    senses: sense.join,
    words: `to, till, until, thru, through, bis, à, до, do, hasta, até, fino, tot, til, till, til ca, hingga, sampai, đến, al, a, ad, s/d, up to, upto, and up to, va, aż do, bis zu, jusqu à, jusqu a`,
  },
  { senses: sense.and | sense.aside, words: "and, et, und, y, e, и, en, og, och, ve, dan" },
  {
    senses: sense.between,
    words: `between, entre, zwischen, между, od, tra, fra, mellan, mellem, mellom, tussen, antara, ranging, ranging between, ranges between, range between, in between, comprise, comprise entre, range of`,
  },
  {
    senses: sense.between,
    words: "von, de, du, da, des",
  },
  {
    senses: sense.floorBefore | sense.between,
    words: `from, starting from, starts from, ranging from, ranges from, range from, ab, from circa, от, desde, a partir de, à partir de, partir de, vanaf, från, fra, od, dès, bắt đầu từ, mulai, mulai dari, starten ab, ab ca`,
  },
  {
    senses: sense.floorBefore,
    words: `starting at, starts at, start at, start everyone at, start everybody at, start you at, starts you at, starts out at, start out at, starting salary from, starting salary at, begins at, beginning at, begin at, beginning from, over, above, more than, greater than, at least, minimum, minimum of, min, a minimum of, no less than, not less than, in excess of, excess of,
      north of, upwards of, upward of, well over, just over, a bit over, a little over, exceeding, exceeds, better than, floor of, floor is, salary floor, salary floor is, salary floor of, lowest, base of at least, salary minimum, guaranteed minimum,
      au moins, plus de, minimum de, au minimum, supérieur à, mindestens, über, mehr als, min, wenigstens, не менее, не ниже, от минимум, минимум, более, свыше, выше, больше,
      mínimo, mínimo de, más de, al menos, por lo menos, acima de, mais de, pelo menos, almeno, minimo, oltre, più di, min, min., minimaal, minst, vähintään, przynajmniej, minimum od, powyżej, ponad, co najmniej, od min, minimálně, legalább, en az`,
  },
  {
    senses: sense.floorAfter,
    words: `and up, & up, and above, and over, and higher, and more, or more, or above, or higher, or better, upwards, and upwards, up, minimum, min, at least, at minimum, as a minimum, plus, ou plus, et plus, minimum garanti, mindestens, oder mehr, und mehr, aufwärts, и выше, и более, и больше, или выше, o más, y más, en adelante, ou mais, o più, in su, wzwyż, lub więcej, i więcej, en meer, eller mer, and beyond`,
  },
  {
    senses: sense.ceilingBefore,
    words: `up to, up to and including, upto, up to a maximum of, upto a maximum of, max, max., maximum, maximum of, a maximum of, max of, under, below, less than, no more than, not more than, not exceeding, not to exceed, capped at, cap of, capped, as much as, as high as, at most, within, going up to, and up to, goes up to, ceiling of, top end of,
      jusqu à, jusqu a, jusque, jusqu aux, jusqu au, maximum de, au maximum, maxi, inférieur à, bis zu, bis, bis max, höchstens, maximal, до, не более, не выше, максимум, hasta, hasta un máximo de, máximo, máximo de, até, no máximo, fino a, fino ad, fino, massimo, max, do, maksymalnie, nawet do, tot, maximaal, upp till, opp til, op til, maks, až, az, až do, akár, hingga, maksimal, en fazla, tới, lên đến, up til`,
  },
  {
    senses: sense.ceilingAfter,
    words: `max, maximum, maxi, at most, tops, or less, or below, or under, and below, and under, ceiling, cap, at max, as a maximum, or lower, max., maximal, maximum brut, макс, максимум, máximo, máx, massimo, i mniej, oder weniger, ou moins`,
  },
];

import { sense } from "../meaning";
import type { WordList } from "./words";

/** Words of scripts written without spaces; found by the longest match at a place. */
export const asianWords: WordList[] = [
  {
    senses: sense.pay,
    period: "year",
    words: "年収, 年俸, 想定年収, 予定年収, 年薪, 年包, 每年, 연봉, 연, 年額, 年給, 年間",
  },
  {
    senses: sense.pay,
    period: "month",
    words: "月給, 月収, 月額, 月薪, 每月, 月入, 월급, 월, 월급여, 底薪, 初任給",
  },
  { senses: sense.pay, period: "week", words: "週給, 週薪, 周薪, 주급" },
  { senses: sense.pay, period: "day", words: "日給, 日当, 日薪, 每天, 일급, 일당" },
  { senses: sense.pay, period: "hour", words: "時給, 时薪, 每小时, 小时, 시급, 時薪, 每小時" },
  {
    senses: sense.pay,
    words:
      "給与, 給料, 賃金, 基本給, 薪资, 薪水, 薪酬, 工资, 薪, 待遇, 待遇面, 급여, 급여조건, 월급제",
  },
  { unit: "year", words: "年, 년" },
  { unit: "month", words: "月, 개월, ヶ月, か月" },
  { unit: "week", words: "週, 周" },
  { unit: "day", words: "日, 天, 일" },
  { unit: "hour", words: "時間, 小時, 시간" },
  { senses: sense.floorAfter, words: "以上, から, より, 起, 이상, 부터, 以上は" },
  { senses: sense.ceilingAfter, words: "以下, まで, 以内, 以内, 이하, 까지, 未満" },
  { senses: sense.exact, words: "約, 约, 大约, 약, 程度, 左右" },
  { senses: sense.join, words: "至, 到, から" },
  {
    senses: sense.count,
    words: "名, 人, 人以上, 명, 時, 分, 時間勤務, 歳, 岁, 年以上, 薪月, 回, 社, 件, 名以上",
  },
  { senses: sense.extra, words: "賞与, 奖金, 年终奖, 상여" },
  {
    senses: sense.notPay,
    words:
      "融资, 資金調達, 売上, 売上高, 投资, 调达, 交通費, 支給上限, 手当, 补贴, 補助, 매출, 투자",
  },
];

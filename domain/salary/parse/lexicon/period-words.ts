import { sense } from "../meaning";
import type { WordList } from "./words";

/** Words for the time that one amount of pay covers. */
export const periodWords: WordList[] = [
  {
    senses: sense.per,
    words:
      "per, a, an, each, every, par, pro, je, por, al, ao, à, l, на, в, за, na, za, pr, p, cada, im, de l, din",
  },
  {
    period: "year",
    words: `annual, annually, annum, yearly, pa, p.a, per annum, per year, pa gross, b/a, annualy, yrly, lpa, ctc, ctc pa, full year,
      annuel, annuels, annuelle, annuelles, annuellement, par an, jährlich, jährliches, jahresgehalt, bruttojahresgehalt, jahresbruttogehalt, jahresbrutto, jahresgrundgehalt, jahreszielgehalt, jahreseinkommen, jahreslohn, im jahr, pro anno,
      anual, anuales, anuais, anualmente, annuo, annui, annua, annuale, annuali, ral, rocznie, roczne, ročně, годовых, годовой, в год, årslön, årslønn, årligt, årlig, jaarsalaris, jaarlijks, vuodessa, yıllık, év, na rok, per anno, salary per year`,
  },
  {
    period: "month",
    words: `monthly, mensuel, mensuels, mensuelle, mensuelles, mensuellement, monatlich, monatliches, monatlichen, monatsgehalt, bruttomonatsgehalt, bruttomonatslohn, monatsbruttogehalt, monatslohn, monatsbrutto, mtl, mensual, mensuales, mensualmente, mensal, mensais, mensili, mensile, mensuali,
      miesięcznie, miesięczne, miesięczny, msc, mies, měsíčně, ежемесячно, ежемесячный, ежемесячная, месячный, в мес, månadslön, månedslønn, maandelijks, maandsalaris, kuukaudessa, pcm, p.c.m, p.m, aylık, havi, havonta, lunar, per mensem, sebulan, perbulan`,
  },
  {
    period: "week",
    words:
      "weekly, p.w, pw, hebdomadaire, wöchentlich, wochenlohn, semanal, semanales, settimanale, tygodniowo, еженедельно, wekelijks",
  },
  {
    period: "day",
    words: `daily, tjm, day rate, dayrate, daily rate, per diem rate, p.d, pd, taux journalier, journalier, journalière, tagessatz, tagesrate, täglich, diario, diarios, diária, giornaliero, giornaliera, dziennie, dniówka, manday, man day, dagtarief, tarif journalier, tarif jour, al giorno, am tag`,
  },
  {
    period: "hour",
    words: `hourly, ph, p.h, hourly rate, rate per hour, horaire, taux horaire, stundenlohn, bruttostundenlohn, stundensatz, stündlich, hora, por hora, orario, oraria, godzinowo, godzinowa, uurtarief, почасовая, почасово, timlön, timelønn, die stunde, in der stunde, all ora, i timen, w godzinę`,
  },
  {
    unit: "year",
    words:
      "year, years, yr, yrs, y, yearly, annum, ann, an, ans, année, jahr, jahre, año, ano, anno, rok, roku, рок, год, г, år, jaar, vuosi, yıl, tahun, năm, annually, annual",
  },
  {
    unit: "month",
    words:
      "month, months, mo, mon, mth, mnth, mos, m, mois, monat, mes, mês, mese, miesiąc, mies, m-c, mc, msc, месяц, мес, мес., м, måned, månad, maand, mnd, kk, kuukausi, hó, hónap, md, ay, luna, lună, měs, měsíc, mesiac, bulan, bln, tháng, monthly",
  },
  {
    unit: "week",
    words:
      "week, weeks, wk, w, semaine, woche, semana, settimana, tydzień, tyg, неделю, неделя, нед, vecka, uke, weekly",
  },
  {
    unit: "day",
    words:
      "day, days, d, jour, jours, j, tag, día, dia, giorno, dzień, день, смену, смена, dag, päivä, den, md, manday, man day, daily, nap, gün",
  },
  {
    unit: "hour",
    words:
      "hour, hours, hr, hrs, h, heure, heures, std, stunde, hora, ora, godzina, godzinę, godz, g, час, ч, часа, timme, time, uur, tunti, hod, hodina, hodinu, óra, saat, jam, giờ, hourly",
  },
  {
    senses: sense.manner | sense.neutral,
    words: `paid hourly, paid out hourly, exempt hourly, non exempt hourly, paid weekly, paid biweekly, paid monthly, paid bi weekly, paid semi monthly, paid out exempt hourly, paid twice a month, paid daily,
      hourly employee, hourly expectation, hourly employees, hourly position, hourly role, daily standup, daily stand up, weekly hours, hours weekly, year round, full year contract, monthly meetup, per month beach, weekly team, weekly all hands, semi annual, bi annual, biannual, bi annually, this year, last year, next year, first year, a year ago, every year, day one, day 1, each year, last month, this month, per month in`,
  },
];

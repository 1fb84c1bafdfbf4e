"""Kind, value and aspect of questions as users write them."""

import pytest

# kind[:asked_for][/aspect], question
QUESTIONS = """
list/challenges | what are the challenges for VUX?
definition      | Vad är BRÅ?
definition      | Vad är Brå?
list/challenges | Vilka utmaningar finns för VUX?
list/challenges | vilka utmanigar fins for vux
list/challenges | Vad är svårt för fritidsgårdarna?
list/challenges | Finns det några utmaningar för gymnasiet?
list/outlook    | Och vad planeras framåt?
list/challenges | Vilka mål har nämnden inte uppnått?
count           | Var i rapporten nämns biblioteket?
count           | Where is the library mentioned?
list/outlook    | What happens next for the library?
list/outlook    | Vad händer härnäst med biblioteket?
list/events     | Vad har biblioteket sysslat med under 2022?
list/progress   | posetiv utvekling kultur o fritid
person:person   | Which two people can be contacted about the library?
person:person   | Vilka kan man vända sig till om biblioteket?
fact            | Which people does the library reach?
list            | Which schools are there?
fact:figure     | Hur många ungdomar har hanterats inom VUX?
fact:figure     | Hur stor andel av målen uppnåddes?
fact:figure     | How many young people were met?
fact:date       | Sedan vilket år mäts hemlösheten?
fact:date       | När kom Bostad först igång?
fact:date       | När gjordes planen?
fact:reason     | Varför skiljer sig antalet mellan skolorna?
fact            | Vad prioriterar nämnden?
list            | Vilka åtgärder sattes in mot mobbning?
list/outlook    | Vilka åtgärder behövs mot mobbning?
fact            | Vad finns på baksidan av biblioteket?
fact:money      | Vad kostade planen?
fact:date       | When does the new swimming hall open?
fact:money      | Hur mycket pengar omfördelades till VUX?
fact:money      | Vilken lön har socialchefen?
list/challenges | Varför är det svårt att nå ungdomarna?
fact:reason     | Varför minskar antalet elever?
fact:place      | Var ligger biblioteket?
fact            | Vad är huvudstaden i Frankrike?
person:person   | Vem är socialchef?
person:person   | Who is the director of social services?
person:person   | Vad heter utbildningsdirektören?
person:phone    | Vem ringer jag om överförmyndare?
fact:figure     | How many call-outs did the fire service have?
person:person   | Hur når jag Eva Berg?
person:person   | Hur får jag tag på Eva Berg?
person:person   | How do I get hold of Eva Berg?
person:person   | På vilken avdelning jobbar Eva Berg?
person:person   | Which unit does Eva Berg belong to?
person:phone    | telefonumret till biblioteket?
person:person   | Vem höll i avsnittet om biblioteken?
person:phone    | What is the phone number of the education office?
fact:money      | Vad får en pensionär betala för matlådan?
fact:money      | Vad är taxan för sophämtning?
fact:money      | Vad kommer simhallen att kosta?
definition      | Vad är LSS för lag?
definition      | Vad går VUX ut på?
definition      | What is VUX all about?
comparison      | Hur ändrades elevantalet i skolan?
list/outlook    | Vad ska skolorna göra för att eleverna ska trivas?
list/progress   | What good things did the library do?
yes_no          | Hyrde socialtjänsten in konsulter?
yes_no          | Höll barn- och utbildningsnämnden budgeten?
list/challenges | Var skaver det för kulturskolan?
list/challenges | Vad är det som krånglar med hamnen?
list/challenges | Vilka svårigheter brottas museet med?
list/progress   | Vad är bra med hamnen?
list/progress   | How did things improve for the museum?
list/progress   | Vad har funkat i skolan?
list/progress   | Vad kan vi vara nöjda med i skolan?
list/progress   | What has worked at the museum?
list/events     | What did the museum do during 2022?
list/events     | Vad arbetade museet med under 2022?
list/outlook    | Vad skulle museet ta sig för under 2022?
list/outlook    | Vad tänkte museet göra under 2022?
list/outlook    | Hur avsåg nämnden minska köerna?
list/challenges | Vad kämpar museet med?
list/challenges | What is going slowly for the museum?
list/challenges | What is not working in the schools in 2022/23?
overview        | Hur fungerar det i skolan?
list/events     | Vad har museet arbetat med under 2022?
list/outlook    | Vad ska ni göra åt hamnen?
list/outlook    | Vad står på tur för museet?
yes_no          | Satsas det något på museet?
fact:reason     | Hur kommer det sig att VUX kunde anställa fler?
count           | Vilka handlingar tar upp PFAS?
person:phone    | Vilket nummer har hon?
fact:money      | What do parents pay for after-school care?
fact:figure     | Vad är arbetslösheten?
fact:figure     | Vad var sjukfrånvaron 2021?
fact:figure     | Hur många fall av skadegörelse rapporterades?
fact:figure     | Hur många bilder har konstmuseet i sin samling?
fact:figure     | Hur vanligt är det att elever röker?
fact:figure     | How common is bullying?
fact:reason     | Vad ligger bakom ökningen?
fact:reason     | Hur kommer det sig att färre söker till vård?
fact:reason     | Varför överskreds budgeten?
fact:date       | När antogs budgeten?
list/events     | What did the libraries do in 2021?
list/progress   | Vad har funkat i äldreomsorgen?
list/progress   | Vad kan vi vara stolta över i skolan?
list/progress   | What can we be pleased with in the schools?
list/challenges | Vad har fungerat dåligt i äldreomsorgen?
definition      | Vad går Träffpunkten ut på?
list/challenges | Vad står i vägen för fler cykelbanor?
list/challenges | Vad bromsar utbyggnaden av vindkraft?
list/challenges | Var brister det i äldrevården?
list/challenges | Vad är svårast när man ska bygga bostäder?
list/challenges | What is holding back housing construction?
definition      | Vad är LOV för något?
definition      | Förklara begreppet social investering
definition      | Vad står KAA för?
comparison      | Hur har utvecklingen sett ut för försörjningsstödet?
yes_no          | Räcker förskoleplatserna?
count           | Hur många gånger nämns klimatet?
definition      | Vad betyder SSPF?
definition      | Vad är VUX?
definition      | What does EST stand for?
definition      | Vad är Bostad först?
comparison      | Vad sades om hemlöshet 2009 och 2022?
comparison      | Jämför hemlösheten i kommunen över åren
comparison      | How has homelessness changed between 2009 and 2022?
comparison      | Vad säger socialnämnden och kommunen om hemlöshet? Skillnader?
count           | Hur många dokument nämner hemlöshet?
count           | Vilka dokument tar upp psykisk hälsa?
count           | Which documents mention homelessness?
count/challenges | Hur många utmaningar nämns för VUX?
yes_no          | Har kommunen gjort några undersökningar?
yes_no          | Did the committee reach its goal on drugs?
yes_no          | Är föremålsmagasinet fullt?
overview        | Berätta om VUX
overview        | What is said about homelessness?
overview        | Vad rapporterades om hemlöshet?
overview        | Vad framkom om fritidsgårdarna?
overview        | Hur går det med fritidsgårdarna?
overview        | hemlöshet
overview        | Can you please tell me about suicide prevention?
"""
CASES = [tuple(map(str.strip, line.split("|"))) for line in QUESTIONS.strip().splitlines()]


@pytest.mark.parametrize(("expected", "question"), CASES)
def test_kind_value_and_aspect_are_told(ask, expected, question):
    query = ask(question)

    value = f":{query.asked_for}" if query.asked_for and query.kind in ("fact", "person") else ""
    aspects = "/" + ",".join(query.aspects) if query.aspects else ""
    assert f"{query.kind}{value}{aspects}" == expected

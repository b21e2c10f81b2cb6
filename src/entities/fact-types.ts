// Made by `npm run generate` from the schemas and the dictionary; not to be edited.

/** The facts of each kind of decision, as a platform passes them. */
export interface FactsByKind {
  readonly 'demand-collection': {
    /**
     * 征集的科技厅（委） · department that collects.
     *
     * 作出征集决定的科技厅（委）的区划代码：上海 310000、江苏 320000、浙江 330000、安徽 340000；由别的机构征集的，写其所在地代码。
     *
     * The code of the department that decides on collection: 310000 Shanghai, 320000 Jiangsu, 330000 Zhejiang, 340000 Anhui; where another body collected, the code of its place.
     *
     * 第 7 条 · Art. 7.
     */
    readonly department?:
      | '310000'
      | '320000'
      | '330000'
      | '340000'
      | (string & Record<never, never>)
      | undefined;
    /**
     * 需求方 · demander.
     *
     * 提出创新需求、愿意出资对外揭榜的单位，按营业执照或法人证书填写。
     *
     * The unit whose need it is and that offers the award funds, as its business licence or certificate has it.
     *
     * 第 7 条 · Art. 7.
     */
    readonly demander?:
      | {
          /**
           * 需求方的名称 · name of the demander.
           *
           * 需求方登记的全称，不写简称。
           *
           * The full registered name of the demander, not a short form.
           *
           * 第 7 条 · Art. 7.
           */
          readonly name?: string | undefined;
          /**
           * 需求方的统一社会信用代码 · credit code of the demander.
           *
           * 需求方的 18 位统一社会信用代码；没有的，写能唯一指认它的其他证件号码。
           *
           * The unified social credit code of the demander, 18 characters; where it has none, another number that identifies it.
           *
           * 第 7 条 · Art. 7.
           */
          readonly id?: string | undefined;
          /**
           * 需求方的类型 · kind of unit of the demander.
           *
           * 需求方是企业、高校、科研院所还是其他单位；第七条只面向企业征集。
           *
           * Whether the demander is an enterprise, a university, an institute or another unit; Article 7 collects from enterprises alone.
           *
           * 第 7 条 · Art. 7.
           */
          readonly kind?: 'enterprise' | 'university' | 'institute' | 'other' | undefined;
          /**
           * 需求方所在地 · place of the demander.
           *
           * 需求方登记住所的六位区划代码，决定由哪家科技厅（委）征集；不要由信用代码推断。
           *
           * The division code of the registered seat of the demander, which decides whose department collects; never to be inferred from the credit code.
           *
           * 第 6、7 条 · Art. 6, 7.
           */
          readonly place?: string | undefined;
          /**
           * 需求方是否为行业骨干企业 · whether the demander is a backbone enterprise.
           *
           * 科技厅（委）是否认定需求方为行业骨干企业；办法没有规定标准，以档案中的认定为准。
           *
           * Whether the department has recognised the demander as a backbone enterprise of its industry; the text sets no test, so what is attested in the file counts.
           *
           * 第 7 条 · Art. 7.
           */
          readonly backbone?: boolean | undefined;
        }
      | undefined;
    /**
     * 需求 · demand.
     *
     * 需求方提交的整份需求：攻关名称、攻关任务、各项对外揭榜需求和资金。
     *
     * The demand as the demander submits it: name, task, external needs and funds.
     *
     * 第 4、7 条 · Art. 4, 7.
     */
    readonly demand: {
      /**
       * 攻关名称 · name of the demand.
       *
       * 需求方给本次攻关起的名称；发布和以后的调整都以它为准，不得改动。
       *
       * The name that the demander gives to the work; publication and every later adjustment keep it unchanged.
       *
       * 第 7、9、11 条 · Art. 7, 9, 11.
       */
      readonly name: string;
      /**
       * 攻关任务 · task.
       *
       * 整个攻关要做成什么，用一段话写明目标和指标；各项对外揭榜需求另列。
       *
       * What the whole work is to achieve, in a passage with its aims and figures; the external needs are listed apart.
       *
       * 第 7、9、11 条 · Art. 7, 9, 11.
       */
      readonly task: string;
      /**
       * 需求所属领域 · field of the demand.
       *
       * 需求所属的重点产业领域：集成电路、人工智能、生物医药写其代码，其他领域写领域名称。
       *
       * The key field to which the demand belongs: the word for integrated circuits, artificial intelligence or biomedicine, the name of any other.
       *
       * 第 4 条 · Art. 4.
       */
      readonly field?:
        | 'integrated-circuits'
        | 'artificial-intelligence'
        | 'biomedicine'
        | (string & Record<never, never>)
        | undefined;
      /**
       * 需求的方向 · direction of the demand.
       *
       * 需求要研制的是软件、芯片、装备、材料，还是重大工程示范应用；都不是的，写其方向。
       *
       * Whether the demand is for software, a chip, equipment, a material or the demonstration in a major project; where none of these, the direction in words.
       *
       * 第 7 条 · Art. 7.
       */
      readonly direction?:
        | 'software'
        | 'chip'
        | 'equipment'
        | 'material'
        | 'demonstration'
        | (string & Record<never, never>)
        | undefined;
      /**
       * 预计取得突破的月数 · months to a breakthrough.
       *
       * 从启动到预计取得突破的整月数；第四条聚焦 2-3 年，即 24 至 36 个月。
       *
       * Whole months from the start to the expected breakthrough; Article 4 looks to two to three years, 24 to 36 months.
       *
       * 单位：个月。 Unit: months.
       *
       * 第 4 条 · Art. 4.
       */
      readonly months?: number | undefined;
      /**
       * 是否需要跨区域协同解决 · whether several regions are needed to solve it.
       *
       * 需求方一地解决不了、需要三省一市中几地协同解决的为“是”。
       *
       * Yes where the demander’s own region cannot solve it and several of the four must work together.
       *
       * 第 4 条 · Art. 4.
       */
      readonly crossRegion?: boolean | undefined;
      /**
       * 对外揭榜需求 · external needs.
       *
       * 要由外部力量来解决的各项需求，逐项列出；没有要外部解决的，写空列表。
       *
       * What others are asked to solve, item by item; an empty list where nothing is asked of others.
       *
       * 第 7、9 条 · Art. 7, 9.
       */
      readonly needs?:
        | readonly {
            /**
             * 对外揭榜需求的编号 · id of the external need.
             *
             * 本项需求在这份需求里的编号，以后解决、调整、入库都用同一编号。
             *
             * What this need is called within the demand; it keeps the id when it is solved, adjusted or entered in the reserve.
             *
             * 第 7、11 条 · Art. 7, 11.
             */
            readonly id: string;
            /**
             * 对外揭榜需求的内容 · text of the external need.
             *
             * 请外部解决什么、达到什么指标，一项写一件事。
             *
             * What others are asked to solve and to what figure, one thing to an item.
             *
             * 第 7、9 条 · Art. 7, 9.
             */
            readonly text: string;
          }[]
        | undefined;
      /**
       * 项目投入 · investment.
       *
       * 完成整个攻关任务计划投入的总额，包括对外揭榜资金和拟申请的支持资金。
       *
       * All that is planned to be spent on the work, award funds and the grant hoped for included.
       *
       * 单位：整数按分计；文字须带单位（元、万元、亿元）。 Unit: whole fen, or a text with its unit (元, 万元, 亿元).
       *
       * 第 9 条 · Art. 9.
       */
      readonly investment?: number | string | undefined;
      /**
       * 对外揭榜资金 · award funds.
       *
       * 项目投入中准备付给解决方的部分，不应超过项目投入。
       *
       * The part of the investment that is meant for the solvers, which should not exceed it.
       *
       * 单位：整数按分计；文字须带单位（元、万元、亿元）。 Unit: whole fen, or a text with its unit (元, 万元, 亿元).
       *
       * 第 9 条 · Art. 9.
       */
      readonly awardFunds?: number | string | undefined;
    };
  };
  readonly 'demand-catalogue': {
    /**
     * 需求评估 · assessment.
     *
     * 三省一市科技厅（委）邀请行业专家对这项需求所作的评估。
     *
     * The assessment of the demand for which the departments invited experts of the industry.
     *
     * 第 8 条 · Art. 8.
     */
    readonly assessment?:
      | {
          /**
           * 评估专家人数 · number of assessing experts.
           *
           * 实际参加评估的行业专家有几人，工作人员不计。
           *
           * How many industry experts took part in the assessment, staff not counted.
           *
           * 单位：人。 Unit: persons.
           *
           * 第 8 条 · Art. 8.
           */
          readonly experts?: number | undefined;
          /**
           * 评估的方面 · points that were assessed.
           *
           * 专家意见实际涉及了第八条五个方面中的哪几个；评估过就列入，不论好坏。
           *
           * Which of the five points of Article 8 the experts gave an opinion on; listed if assessed, whether the opinion was good or bad.
           *
           * 第 8 条 · Art. 8.
           */
          readonly criteria?:
            | readonly ('strategic-fit' | 'validity' | 'clarity' | 'urgency' | 'necessity')[]
            | undefined;
          /**
           * 评估结论是否肯定 · whether the assessment came out in favour.
           *
           * 专家组总的结论是建议列入需求目录为“是”，建议不列入为“否”。
           *
           * Yes where the experts as a whole advise to enter the demand in the catalogue, no where they advise against it.
           *
           * 第 8 条 · Art. 8.
           */
          readonly favourable?: boolean | undefined;
        }
      | undefined;
    /**
     * 需求目录的审议 · deliberation on the catalogue.
     *
     * 需求目录建议提请审议的情况，以会议纪要为准。
     *
     * What became of the proposed catalogue when it was put to deliberation, as the minutes have it.
     *
     * `null`：截至决定之日没有提请审议。 `null`: it had not been put to deliberation by the day of decision.
     *
     * 第 8 条 · Art. 8.
     */
    readonly deliberation?:
      | {
          /**
           * 审议机构 · body that deliberated.
           *
           * 实际审议需求目录的机构；第八条规定是工作专班。
           *
           * The body that in fact deliberated on the catalogue; by Article 8 it is the task force.
           *
           * 第 8 条 · Art. 8.
           */
          readonly body: 'task-force' | 'office' | 'promotion-group' | 'agency' | 'departments';
          /**
           * 审议是否通过 · whether the deliberation approved.
           *
           * 审议同意把这项需求列入目录为“是”；不同意或缓议为“否”。
           *
           * Yes where the demand was approved for the catalogue; no where it was turned down or put off.
           *
           * 第 8 条 · Art. 8.
           */
          readonly approved: boolean;
        }
      | null
      | undefined;
  };
  readonly 'demand-publication': {
    /**
     * 是否已列入需求目录 · whether the demand is in the catalogue.
     *
     * 发布之前，这项需求是否已经审议通过列入需求目录，以工作专班的审议结果为准。
     *
     * Whether the demand had been approved for the catalogue before it was published, by the minutes of the deliberation.
     *
     * 第 8、9 条 · Art. 8, 9.
     */
    readonly catalogued?: boolean | undefined;
    /**
     * 联合发布的科技厅（委） · departments that publish.
     *
     * 在公告上署名发布的各家科技厅（委）的区划代码，联合发布应当四家齐全。
     *
     * The codes of the departments whose names stand under the notice; publishing jointly takes all four.
     *
     * 第 9 条 · Art. 9.
     */
    readonly departments?:
      | readonly ('310000' | '320000' | '330000' | '340000' | (string & Record<never, never>))[]
      | undefined;
    /**
     * 需求公告 · notice.
     *
     * 公告原文中关于这项需求的内容，照登载的抄录，不补写也不改写。
     *
     * What the notice says of this demand, copied as published, with nothing filled in or reworded.
     *
     * 第 9 条 · Art. 9.
     */
    readonly notice: {
      /**
       * 公告的攻关名称 · published name.
       *
       * 公告登载的攻关名称。
       *
       * The name of the work as it stands in the notice.
       *
       * 第 9 条 · Art. 9.
       */
      readonly name?: string | undefined;
      /**
       * 公告的攻关任务 · published task.
       *
       * 公告登载的攻关任务；可以简化，但不应与评估过的不同。
       *
       * The task as it stands in the notice; it may be shortened, but should not be another than was assessed.
       *
       * 第 9 条 · Art. 9.
       */
      readonly task?: string | undefined;
      /**
       * 公告的对外揭榜需求 · published external needs.
       *
       * 公告登载的各项对外揭榜需求，一项一条文字。
       *
       * The external needs that stand in the notice, one text for each.
       *
       * 第 9 条 · Art. 9.
       */
      readonly needs?: readonly string[] | undefined;
      /**
       * 公告的项目投入 · published investment.
       *
       * 公告登载的项目投入总额。
       *
       * The total investment that the notice states for the work.
       *
       * 单位：整数按分计；文字须带单位（元、万元、亿元）。 Unit: whole fen, or a text with its unit (元, 万元, 亿元).
       *
       * 第 9 条 · Art. 9.
       */
      readonly investment?: number | string | undefined;
      /**
       * 公告的对外揭榜资金 · published award funds.
       *
       * 公告登载的、准备付给解决方的资金。
       *
       * The funds for the solvers that the notice states.
       *
       * 单位：整数按分计；文字须带单位（元、万元、亿元）。 Unit: whole fen, or a text with its unit (元, 万元, 亿元).
       *
       * 第 9 条 · Art. 9.
       */
      readonly awardFunds?: number | string | undefined;
      /**
       * 公告的其他文字 · published remarks.
       *
       * 公告里关于这项需求的其余文字，如联系方式、说明；同样会被检查是否看得出需求方。
       *
       * Whatever else the notice says of the demand, such as contacts or notes; it too is searched for the demander’s name.
       *
       * 第 9 条 · Art. 9.
       */
      readonly remarks?: string | undefined;
    };
    /**
     * 需求方 · demander.
     *
     * 需求方的名称和别名，只用来检查公告是否披露了它，本身不会发布。
     *
     * The names by which the demander could be recognised, used only to see whether the notice discloses it; they are not published.
     *
     * 第 9 条 · Art. 9.
     */
    readonly demander?:
      | {
          /**
           * 需求方的名称 · name of the demander.
           *
           * 需求方登记的全称，用来在公告文字中查找。
           *
           * The full registered name of the demander, to be looked for in the texts of the notice.
           *
           * 第 9 条 · Art. 9.
           */
          readonly name: string;
          /**
           * 需求方的统一社会信用代码 · credit code of the demander.
           *
           * 需求方的统一社会信用代码，用来在公告文字中查找。
           *
           * The unified social credit code of the demander, to be looked for in the texts of the notice.
           *
           * 第 9 条 · Art. 9.
           */
          readonly id?: string | undefined;
          /**
           * 需求方的别名 · aliases of the demander.
           *
           * 能让人认出需求方的简称、商标、旧名，逐个列出；少于两个字的不会查找。
           *
           * Short names, brands and former names by which the demander would be recognised, one by one; those under two characters are not looked for.
           *
           * 第 9 条 · Art. 9.
           */
          readonly aliases?: readonly string[] | undefined;
        }
      | undefined;
  };
  readonly 'solution-matching': {
    /**
     * 收到的解决方案 · solutions received.
     *
     * 截至决定之日就这项需求收到的全部解决方案，每件一行；一件也没有的，写空列表。
     *
     * Every solution that came in for this demand, one row each; an empty list where none did.
     *
     * 第 9、10 条 · Art. 9, 10.
     */
    readonly received?:
      | readonly {
          /**
           * 收到的解决方案的编号 · id of the solution received.
           *
           * 登记这件解决方案时给的编号，反馈时沿用。
           *
           * The id under which the solution was registered; the forwarding uses the same.
           *
           * 第 10 条 · Art. 10.
           */
          readonly id: string;
          /**
           * 解决方案的收到日期 · day on which the solution was received.
           *
           * 解决方案到达征集方登记在册的日期。
           *
           * The day on which the solution was registered as received.
           *
           * 第 10 条 · Art. 10.
           */
          readonly on?: string | undefined;
        }[]
      | undefined;
    /**
     * 反馈给需求方的解决方案 · solutions forwarded.
     *
     * 已经集中反馈给需求方的解决方案，每件一行；同一次集中反馈的日期相同。
     *
     * The solutions that were passed on to the demander, one row each; those of one batch bear the same day.
     *
     * 第 10 条 · Art. 10.
     */
    readonly forwarded?:
      | readonly {
          /**
           * 反馈的解决方案的编号 · id of the solution forwarded.
           *
           * 所反馈的是哪一件解决方案，写它收到时的编号。
           *
           * Which solution was passed on, by the id under which it was received.
           *
           * 第 10 条 · Art. 10.
           */
          readonly id: string;
          /**
           * 解决方案的反馈日期 · day of the forwarding.
           *
           * 这件解决方案在哪一天的集中反馈中交给需求方；早于收到日期的不算反馈。
           *
           * The day of the batch with which it reached the demander; one dated before its receipt is no forwarding.
           *
           * 第 10 条 · Art. 10.
           */
          readonly on?: string | undefined;
        }[]
      | undefined;
  };
  readonly 'reserve-entry': {
    /**
     * 入库途径 · route into the reserve.
     *
     * 由需求方自己入库，还是由需求方以外、具有同样需求方向的长三角企业入库。
     *
     * Whether the demander itself enters, or another enterprise of the delta with a need of the same direction.
     *
     * 第 11 条 · Art. 11.
     */
    readonly route: 'demander' | 'same-direction';
    /**
     * 所揭的需求是否已经发布 · whether the demand has been published.
     *
     * 入库所依据的需求此前是否已由三省一市科技厅（委）联合发布，以年度需求公告为准。
     *
     * Whether the demand on which the entry rests had been published by the four departments before, by the notice of the year.
     *
     * 第 9、11 条 · Art. 9, 11.
     */
    readonly published?: boolean | undefined;
    /**
     * 申请入库的单位 · applicant.
     *
     * 在云平台上填报入库的单位；需求方自己入库的就是需求方。
     *
     * The unit that files for the entry on the cloud platform; on the demander’s route it is the demander.
     *
     * 第 11 条 · Art. 11.
     */
    readonly applicant?:
      | {
          /**
           * 申请入库的单位的名称 · name of the applicant.
           *
           * 申请入库的单位登记的全称。
           *
           * The full registered name of the unit that applies for entry.
           *
           * 第 11 条 · Art. 11.
           */
          readonly name?: string | undefined;
          /**
           * 申请入库的单位的统一社会信用代码 · credit code of the applicant.
           *
           * 申请入库的单位的 18 位统一社会信用代码，或其他能唯一指认它的号码。
           *
           * The unified social credit code of the unit that applies, or another number that identifies it.
           *
           * 第 11 条 · Art. 11.
           */
          readonly id?: string | undefined;
          /**
           * 申请入库的单位的类型 · kind of unit of the applicant.
           *
           * 申请入库的是企业、高校、科研院所还是其他单位；同方向入库只限企业。
           *
           * Whether an enterprise, a university, an institute or another unit applies; the same-direction route is for enterprises alone.
           *
           * 第 11 条 · Art. 11.
           */
          readonly kind?: 'enterprise' | 'university' | 'institute' | 'other' | undefined;
          /**
           * 申请入库的单位的所在地 · place of the applicant.
           *
           * 申请入库的单位登记住所的区划代码；同方向入库的应在三省一市。
           *
           * The division code of the registered seat of the unit that applies; on the same-direction route it must lie in the delta.
           *
           * 第 11 条 · Art. 11.
           */
          readonly place?: string | undefined;
        }
      | undefined;
    /**
     * 是否具有同样的需求方向 · whether the direction is the same.
     *
     * 同方向入库时，企业自己的需求与榜单所提的需求方向是否一致。
     *
     * On the same-direction route, whether the firm’s own need has the direction that the published list states.
     *
     * 第 11 条 · Art. 11.
     */
    readonly sameDirection?: boolean | undefined;
    /**
     * 相符性审核的结果 · result of the conformity review.
     *
     * 对同方向企业所填信息的相符性审核是通过还是没有通过。
     *
     * Whether the review found that what the other firm filed matches the published demand.
     *
     * 第 11 条 · Art. 11.
     */
    readonly conformityReview?: 'passed' | 'failed' | undefined;
    /**
     * 解决方与需求方有没有关联关系 · whether solver and demander are related.
     *
     * 解决方与需求方之间有控股、同一控制人或任职等关联关系为“是”；办法不禁止，只作提示。
     *
     * Yes where one holds the other, both have one controller, or people serve in both; the text does not forbid it and it is pointed out.
     *
     * 第 10 条 · Art. 10.
     */
    readonly relatedParty?: boolean | undefined;
    /**
     * 入库的各项对外揭榜需求 · needs of the entry.
     *
     * 这一入库条目的全部对外揭榜需求，逐项写是否解决；入库状态由此得出，不必另写。
     *
     * Every external need of this entry with whether it is solved; the status follows from them and is never written.
     *
     * 第 11 条 · Art. 11.
     */
    readonly needs: readonly {
      /**
       * 需求的编号 · id of the need.
       *
       * 这项需求的编号，需求方入库的与所发布的相同，其他企业的用自己的编号。
       *
       * What the need is called: as published where the demander enters, an id of its own where another firm does.
       *
       * 第 11 条 · Art. 11.
       */
      readonly id: string;
      /**
       * 需求是否解决 · whether the need is solved.
       *
       * 已找到解决方案并经需求方认可为“是”；只解决一部分仍为“否”。
       *
       * Yes where the demander has accepted a solution for it; solved in part is still no.
       *
       * 第 11 条 · Art. 11.
       */
      readonly solved?: boolean | undefined;
    }[];
  };
  readonly 'demand-adjustment': {
    /**
     * 最初发布的需求 · needs as first published.
     *
     * 首次公告登载的各项对外揭榜需求，照公告抄录，以后的调整都与它比较。
     *
     * The external needs of the first notice, copied from it; every later adjustment is measured by them.
     *
     * 第 11 条 · Art. 11.
     */
    readonly published?:
      | readonly {
          /**
           * 最初发布的需求的编号 · id of the need as first published.
           *
           * 首次公告中这项需求的编号；调整前后仍是同一项需求的，编号不变。
           *
           * What the need was called in the first notice; a need that goes on keeps its id before and after.
           *
           * 第 11 条 · Art. 11.
           */
          readonly id: string;
          /**
           * 最初发布的需求的内容 · text of the need as first published.
           *
           * 首次公告中这项需求的原文，一字不改。
           *
           * The wording of the need in the first notice, to the letter.
           *
           * 第 11 条 · Art. 11.
           */
          readonly text: string;
        }[]
      | undefined;
    /**
     * 调整前的需求 · demand before the adjustment.
     *
     * 本次调整之前有效的需求全文，已有的调整都算在内。
     *
     * The demand in force just before this adjustment, earlier adjustments included.
     *
     * 第 11 条 · Art. 11.
     */
    readonly before: {
      /**
       * 调整前的攻关名称 · name before the adjustment.
       *
       * 本次调整之前的攻关名称。
       *
       * What the work was called before this adjustment.
       *
       * 第 11 条 · Art. 11.
       */
      readonly name: string;
      /**
       * 调整前的攻关任务 · task before the adjustment.
       *
       * 本次调整之前的攻关任务全文。
       *
       * The task as it was worded before this adjustment.
       *
       * 第 11 条 · Art. 11.
       */
      readonly task: string;
      /**
       * 调整前的各项需求 · needs before the adjustment.
       *
       * 本次调整之前有效的全部对外揭榜需求，已解决和未解决的都列。
       *
       * Every external need in force before this adjustment, solved or not.
       *
       * 第 11 条 · Art. 11.
       */
      readonly needs: readonly {
        /**
         * 调整前需求的编号 · id of the need before the adjustment.
         *
         * 调整前这项需求的编号；同一编号、同一内容的，算没有动过。
         *
         * What the need was called before; the same id with the same text counts as untouched.
         *
         * 第 11 条 · Art. 11.
         */
        readonly id: string;
        /**
         * 调整前需求的内容 · text of the need before the adjustment.
         *
         * 调整前这项需求的原文。
         *
         * The wording of the need before this adjustment.
         *
         * 第 11 条 · Art. 11.
         */
        readonly text: string;
        /**
         * 调整前需求是否解决 · whether the need was solved before the adjustment.
         *
         * 到本次调整为止，这项需求是否已有需求方认可的解决方案。
         *
         * Whether the demander had accepted a solution for the need by the time of this adjustment.
         *
         * 第 11 条 · Art. 11.
         */
        readonly solved?: boolean | undefined;
      }[];
    };
    /**
     * 调整后的需求 · demand after the adjustment.
     *
     * 本次调整之后要生效的需求全文，没有动的部分也照抄。
     *
     * The demand as it is to stand after this adjustment, what stays the same copied too.
     *
     * 第 11 条 · Art. 11.
     */
    readonly after: {
      /**
       * 调整后的攻关名称 · name after the adjustment.
       *
       * 调整后的攻关名称，必须与调整前相同。
       *
       * What the work is called afterwards, which must be what it was called before.
       *
       * 第 11 条 · Art. 11.
       */
      readonly name: string;
      /**
       * 调整后的攻关任务 · task after the adjustment.
       *
       * 调整后的攻关任务，必须与调整前相同。
       *
       * The task afterwards, which must be worded as before.
       *
       * 第 11 条 · Art. 11.
       */
      readonly task: string;
      /**
       * 调整后的各项需求 · needs after the adjustment.
       *
       * 调整之后的全部对外揭榜需求；撤回的不再列，新增的列入，至少一项原样保留。
       *
       * Every external need after the adjustment: those withdrawn left out, those added listed, at least one kept as it was.
       *
       * 第 11 条 · Art. 11.
       */
      readonly needs: readonly {
        /**
         * 调整后需求的编号 · id of the need after the adjustment.
         *
         * 调整后这项需求的编号：沿用旧编号表示改写原来那项，用新编号表示新增。
         *
         * What the need is called afterwards: an old id rewords that need, a new id adds one.
         *
         * 第 11 条 · Art. 11.
         */
        readonly id: string;
        /**
         * 调整后需求的内容 · text of the need after the adjustment.
         *
         * 调整后这项需求的全文；没有动的照原文抄录。
         *
         * The wording of the need afterwards; copied where it was not touched.
         *
         * 第 11 条 · Art. 11.
         */
        readonly text: string;
        /**
         * 调整后需求是否解决 · whether the need is solved after the adjustment.
         *
         * 调整后这项需求是否算已解决；没有动的与调整前一致，改写和新增的应为“否”。
         *
         * Whether the need counts as solved afterwards: as before where untouched, no where reworded or added.
         *
         * 第 11 条 · Art. 11.
         */
        readonly solved?: boolean | undefined;
      }[];
    };
  };
  readonly 'project-application': {
    /**
     * 申报年度 · year applied for.
     *
     * 按哪一年度的联合攻关指南申报，写年度，不写提交日期所在的年份。
     *
     * The year of the guide under which the application is made, not the year in which it is handed in.
     *
     * 单位：年。 Unit: calendar year.
     *
     * 第 12 条 · Art. 12.
     */
    readonly year: number;
    /**
     * 年度联合攻关指南 · annual guide.
     *
     * 申报所依据的年度长三角联合攻关指南。
     *
     * The annual joint R&D guide on which the application rests.
     *
     * `null`：截至决定之日没有发布这一年度的指南。 `null`: no guide for the year had been published by the day of decision.
     *
     * 第 12 条 · Art. 12.
     */
    readonly guide?:
      | {
          /**
           * 指南的发布机构 · issuer of the guide.
           *
           * 指南由哪个机构发布；第十二条规定是建设办公室。
           *
           * The body that published the guide; by Article 12 it is the Community Office.
           *
           * 第 12 条 · Art. 12.
           */
          readonly issuer: 'task-force' | 'office' | 'promotion-group' | 'agency' | 'departments';
          /**
           * 指南的年度 · year of the guide.
           *
           * 指南标题所写的年度，应与申报年度相同。
           *
           * The year in the title of the guide, which should be the year applied for.
           *
           * 单位：年。 Unit: calendar year.
           *
           * 第 12 条 · Art. 12.
           */
          readonly year: number;
          /**
           * 指南的发布日期 · day of the guide.
           *
           * 指南公开发布的日期；晚于决定之日的视为没有发布。
           *
           * The day on which the guide was made public; one after the day of decision counts as not published.
           *
           * 第 12 条 · Art. 12.
           */
          readonly on: string;
        }
      | null
      | undefined;
    /**
     * 申报平台 · platform of the application.
     *
     * 申报书在哪个系统提交：国科管写其代码，其他平台写平台名称。
     *
     * The system on which the application was filed: the word for the national system, the name of any other.
     *
     * 第 6、12 条 · Art. 6, 12.
     */
    readonly platform?: 'national-st-system' | (string & Record<never, never>) | undefined;
    /**
     * 储备条目 · reserve entry.
     *
     * 申报所依据的储备条目，按申报之日的状态填写。
     *
     * The entry of the reserve on which the application rests, as it stood on the day of filing.
     *
     * `null`：没有进入储备库。 `null`: there is no entry in the reserve.
     *
     * 第 11、12 条 · Art. 11, 12.
     */
    readonly entry?:
      | {
          /**
           * 储备条目的状态 · status of the reserve entry.
           *
           * 云平台显示的入库状态：揭榜成功或者部分揭榜成功。
           *
           * The status that the cloud platform shows for the entry: 揭榜成功 or 部分揭榜成功.
           *
           * 第 11、12 条 · Art. 11, 12.
           */
          readonly status: '揭榜成功' | '部分揭榜成功';
          /**
           * 储备条目的持有单位 · holder of the reserve entry.
           *
           * 以谁的名义入的库，写该单位的名称；应当就是牵头单位。
           *
           * The name of the unit in whose name the entry stands; it should be the lead unit.
           *
           * 第 12 条 · Art. 12.
           */
          readonly holder?: string | undefined;
        }
      | null
      | undefined;
    /**
     * 项目承担单位 · units of the project.
     *
     * 牵头单位、子课题承担单位和参与单位，每家一行；同一名称的几行算一家。
     *
     * The lead unit, the sub-project units and the participating units, one row each; rows of one name are one unit.
     *
     * 第 12 条 · Art. 12.
     */
    readonly units?:
      | readonly {
          /**
           * 承担单位的名称 · name of the unit.
           *
           * 承担单位登记的全称。
           *
           * The full registered name of the unit.
           *
           * 第 12 条 · Art. 12.
           */
          readonly name: string;
          /**
           * 承担单位的角色 · role of the unit.
           *
           * 这家单位在申报书里是牵头、承担子课题，还是参与；牵头单位只能有一家。
           *
           * Whether the application has the unit as lead, for a sub-project, or as a participant; there is exactly one lead.
           *
           * 第 12 条 · Art. 12.
           */
          readonly role: 'lead' | 'subproject' | 'participant';
          /**
           * 承担单位的所在地 · place of the unit.
           *
           * 承担单位登记住所的区划代码，境外写 overseas；两地及以上按它计算。
           *
           * The division code of the registered seat, overseas where abroad; the two regions are counted by it.
           *
           * 第 12、15、18 条 · Art. 12, 15, 18.
           */
          readonly place?: string | undefined;
          /**
           * 承担单位的类型 · kind of the unit.
           *
           * 承担单位是企业、高校、科研院所还是其他单位，用来看创新联合体是否多元。
           *
           * Whether the unit is an enterprise, a university, an institute or another, to see how mixed the consortium is.
           *
           * 第 12 条 · Art. 12.
           */
          readonly kind?: 'enterprise' | 'university' | 'institute' | 'other' | undefined;
        }[]
      | undefined;
    /**
     * 项目负责人 · project leader.
     *
     * 申报书确定的项目负责人的姓名；还没有定的不要写“待定”。
     *
     * The name of the person whom the application makes project leader; a filler such as “to be decided” is no name.
     *
     * `null`：申报书没有确定项目负责人。 `null`: the application names no leader.
     *
     * 第 12 条 · Art. 12.
     */
    readonly leader?: string | null | undefined;
    /**
     * 核心团队 · core team.
     *
     * 申报书所列核心团队成员的姓名，一人一条；没有列的，写空列表。
     *
     * The names of the core team in the application, one for each member; an empty list where it has none.
     *
     * 第 12 条 · Art. 12.
     */
    readonly team?: readonly string[] | undefined;
    /**
     * 任务目标 · objective of the task.
     *
     * 任务以关键技术解决、重大工程应用还是重点企业应用为目标；都不是的，写明目标。
     *
     * Whether the task aims at solving a key technology, at a major project or at use by a key enterprise; where none of these, the aim in words.
     *
     * `null`：申报书没有写任务目标。 `null`: the application states no objective.
     *
     * 第 12 条 · Art. 12.
     */
    readonly objective?:
      | 'key-technology'
      | 'major-project'
      | 'key-enterprise-application'
      | (string & Record<never, never>)
      | null
      | undefined;
    /**
     * 申报单位的信用状况 · credit standing of the applicant.
     *
     * 全部承担单位和负责人合起来的信用状况，取最差的一档（见“信用状况”）。
     *
     * The standing of all units and the leader taken together, the worst of them (see credit-standing).
     *
     * 第 19 条 · Art. 19.
     */
    readonly credit?: 'clear' | 'flagged' | 'barred' | undefined;
  };
  readonly 'formal-review': {
    /**
     * 申报书内容是否相符 · whether the application conforms.
     *
     * 申报书初次提交时，内容与指南和入库信息是否相符，以形式审查意见为准。
     *
     * Whether the application as first filed matches the guide and the reserve entry in content, as the formal review found.
     *
     * 第 13 条 · Art. 13.
     */
    readonly conforming?: boolean | undefined;
    /**
     * 申报书材料是否完整 · whether the application is complete.
     *
     * 申报书初次提交时，要求的材料是否齐全，以形式审查意见为准。
     *
     * Whether every paper asked for was there when the application was first filed, as the formal review found.
     *
     * 第 13 条 · Art. 13.
     */
    readonly complete?: boolean | undefined;
    /**
     * 补交材料通知 · notice that asks for a supplement.
     *
     * 形式审查不通过后发给牵头单位的补交材料通知。
     *
     * The notice by which the lead unit was asked to supplement an application that did not pass.
     *
     * `null`：没有通知补交。 `null`: no supplement was asked for.
     *
     * 第 13 条 · Art. 13.
     */
    readonly notice?:
      | {
          /**
           * 补交通知的日期 · day of the notice.
           *
           * 补交材料通知发出的日期。
           *
           * The day on which the notice went out.
           *
           * 第 13 条 · Art. 13.
           */
          readonly on: string;
          /**
           * 补交期限 · deadline for the supplement.
           *
           * 通知写明的最后补交日期，当日补交算按期；不早于通知日期。
           *
           * The last day that the notice gives for the supplement, that day included; not before the day of the notice.
           *
           * 第 13 条 · Art. 13.
           */
          readonly deadline: string;
        }
      | null
      | undefined;
    /**
     * 补交的材料 · supplement.
     *
     * 牵头单位按通知补交的材料和补交后的审查情况。
     *
     * What the lead unit supplied after the notice, and how the application looks with it.
     *
     * `null`：截至决定之日没有补交。 `null`: nothing had been supplied by the day of decision.
     *
     * 第 13 条 · Art. 13.
     */
    readonly supplement?:
      | {
          /**
           * 补交日期 · day of the supplement.
           *
           * 补交材料送达受理机构的日期；不早于通知日期。
           *
           * The day on which the supplement reached the agency; not before the day of the notice.
           *
           * 第 13 条 · Art. 13.
           */
          readonly on: string;
          /**
           * 补交后内容是否相符 · whether the application conforms with the supplement.
           *
           * 连同补交的材料一起看，申报书内容是否相符。
           *
           * Whether the application, taken with what was supplied, conforms in content.
           *
           * 第 13 条 · Art. 13.
           */
          readonly conforming?: boolean | undefined;
          /**
           * 补交后材料是否完整 · whether the application is complete with the supplement.
           *
           * 连同补交的材料一起看，要求的材料是否齐全。
           *
           * Whether every paper asked for is there, taken with what was supplied.
           *
           * 第 13 条 · Art. 13.
           */
          readonly complete?: boolean | undefined;
        }
      | null
      | undefined;
  };
  readonly 'expert-review': {
    /**
     * 评审前是否通过形式审查 · whether the formal review was passed before.
     *
     * 进入评审之前，申报书是否已经形式审查通过并受理。
     *
     * Whether the application had passed the formal review and been accepted before the experts met.
     *
     * 第 13 条 · Art. 13.
     */
    readonly formallyAccepted?: boolean | undefined;
    /**
     * 项目申报的推荐 · recommendation.
     *
     * 评审之前对项目申报的集中推荐，以推荐文件及所附名单为准。
     *
     * The recommendation of the application before the review, by the letter of recommendation and its list.
     *
     * `null`：评审之前没有推荐。 `null`: it was not recommended before the review.
     *
     * 第 13 条 · Art. 13.
     */
    readonly recommended?:
      | {
          /**
           * 推荐机构 · body that recommended.
           *
           * 实际推荐项目申报的机构；第十三条规定是工作专班。
           *
           * The body that in fact recommended the application; by Article 13 it is the task force.
           *
           * 第 13 条 · Art. 13.
           */
          readonly body: 'task-force' | 'office' | 'promotion-group' | 'agency' | 'departments';
        }
      | null
      | undefined;
    /**
     * 参加评审的科技厅（委） · departments that took part in the review.
     *
     * 会同相关机构组织评审的各家科技厅（委）的区划代码；一家也没有参加的，写空列表。
     *
     * The codes of the departments that held the review together with the agency; an empty list where none did.
     *
     * 第 14 条 · Art. 14.
     */
    readonly departments?:
      | readonly ('310000' | '320000' | '330000' | '340000' | (string & Record<never, never>))[]
      | undefined;
    /**
     * 评审专家 · reviewing experts.
     *
     * 实际参加评审的专家，一人一行；没有专家评审的，写空列表。
     *
     * The experts who took part in the review, one row each; an empty list where none did.
     *
     * 第 14 条 · Art. 14.
     */
    readonly experts?:
      | readonly {
          /**
           * 评审专家的编号 · id of the reviewing expert.
           *
           * 专家在专家库里的编号；不在库里的，写能区分各人的编号，不必写姓名。
           *
           * The number of the expert in the pool; of one outside it, any id that tells people apart, no name needed.
           *
           * 第 14 条 · Art. 14.
           */
          readonly id: string;
          /**
           * 评审专家是否来自国家科技专家库 · whether the reviewing expert is in the national pool.
           *
           * 选取时这名专家是否在国家科技专家库之中。
           *
           * Whether the expert was in the national S&T expert pool when chosen.
           *
           * 第 14 条 · Art. 14.
           */
          readonly inPool?: boolean | undefined;
        }[]
      | undefined;
    /**
     * 当年的第几次评审 · round of review in the year.
     *
     * 这是本计划在同一个日历年里组织的第几次评审，从 1 数起。
     *
     * Which round of the programme’s reviews in the same calendar year this was, counted from 1.
     *
     * 第 14 条 · Art. 14.
     */
    readonly roundOfYear?: number | undefined;
  };
  readonly 'project-approval': {
    /**
     * 评审结论是否肯定 · whether the review came out in favour.
     *
     * 专家评审意见总的结论是建议立项为“是”，不建议为“否”。
     *
     * Yes where the opinion of the expert review as a whole advises approval, no where it does not.
     *
     * 第 14 条 · Art. 14.
     */
    readonly reviewFavourable?: boolean | undefined;
    /**
     * 拟立项名单 · list of projects proposed.
     *
     * 列有本项目、由三省一市科技厅（委）共同确定的拟立项名单。
     *
     * The list, settled by the departments together, on which this project stands.
     *
     * `null`：本项目没有列入拟立项名单。 `null`: the project stands on no such list.
     *
     * 第 15 条 · Art. 15.
     */
    readonly proposal?:
      | {
          /**
           * 共同确定名单的科技厅（委） · departments that settled the list.
           *
           * 共同确定名单、会签的各家科技厅（委）的区划代码，应当四家齐全。
           *
           * The codes of the departments that settled and signed the list; all four are needed.
           *
           * 第 15 条 · Art. 15.
           */
          readonly departments: readonly (
            | '310000'
            | '320000'
            | '330000'
            | '340000'
            | (string & Record<never, never>)
          )[];
          /**
           * 名单的确定日期 · day on which the list was settled.
           *
           * 最后一家科技厅（委）同意名单的日期。
           *
           * The day on which the last of the departments agreed to the list.
           *
           * 第 15 条 · Art. 15.
           */
          readonly on: string;
        }
      | null
      | undefined;
    /**
     * 立项的审议 · deliberation on approval.
     *
     * 拟立项名单提交审议的情况，以会议纪要为准。
     *
     * What became of the list when it was put to deliberation, as the minutes have it.
     *
     * `null`：截至决定之日没有提交审议。 `null`: it had not been put to deliberation by the day of decision.
     *
     * 第 15 条 · Art. 15.
     */
    readonly deliberation?:
      | {
          /**
           * 审议机构 · body that deliberated.
           *
           * 实际审议立项的机构；第十五条规定是工作专班。
           *
           * The body that in fact deliberated on approval; by Article 15 it is the task force.
           *
           * 第 15 条 · Art. 15.
           */
          readonly body: 'task-force' | 'office' | 'promotion-group' | 'agency' | 'departments';
          /**
           * 审议是否通过 · whether the deliberation approved.
           *
           * 审议同意本项目立项为“是”；不同意或缓议为“否”。
           *
           * Yes where the project was approved; no where it was turned down or put off.
           *
           * 第 15 条 · Art. 15.
           */
          readonly approved: boolean;
          /**
           * 审议日期 · day of the deliberation.
           *
           * 作出审议决议的日期；同意立项的，这一天就是立项之日。
           *
           * The day of the resolution; where it approves, this is the day of project approval.
           *
           * 第 15 条 · Art. 15.
           */
          readonly on: string;
        }
      | null
      | undefined;
  };
  readonly 'project-agreement': {
    /**
     * 立项的审议 · deliberation on approval.
     *
     * 公告和签约所依据的立项审议决议。
     *
     * The resolution on approval on which announcement and signing rest.
     *
     * `null`：没有经过审议。 `null`: there was no deliberation.
     *
     * 第 15 条 · Art. 15.
     */
    readonly deliberation?:
      | {
          /**
           * 审议是否通过 · whether the deliberation approved.
           *
           * 决议同意本项目立项为“是”；不同意为“否”。
           *
           * Yes where the resolution approved the project; no where it did not.
           *
           * 第 15 条 · Art. 15.
           */
          readonly approved: boolean;
          /**
           * 审议日期 · day of the deliberation.
           *
           * 作出审议决议的日期。
           *
           * The day on which the resolution was taken.
           *
           * 第 15 条 · Art. 15.
           */
          readonly on: string;
        }
      | null
      | undefined;
    /**
     * 立项公告 · announcement.
     *
     * 列有本项目的立项项目公告。
     *
     * The public announcement of approved projects on which this one stands.
     *
     * `null`：没有公告。 `null`: it was not announced.
     *
     * 第 15 条 · Art. 15.
     */
    readonly announcement?:
      | {
          /**
           * 公告机构 · body that announced.
           *
           * 发布立项公告的机构；第十五条规定是建设办公室。
           *
           * The body that made the announcement; by Article 15 it is the Community Office.
           *
           * 第 15 条 · Art. 15.
           */
          readonly body: 'task-force' | 'office' | 'promotion-group' | 'agency' | 'departments';
          /**
           * 公告日期 · day of the announcement.
           *
           * 立项公告公开发布的日期。
           *
           * The day on which the announcement was made public.
           *
           * 第 15 条 · Art. 15.
           */
          readonly on: string;
        }
      | null
      | undefined;
    /**
     * 任务书和合同的签订 · signing of task agreement and contract.
     *
     * 科技厅（委）与牵头单位就本项目签订项目（课题）任务书和合同的情况。
     *
     * The signing of the task agreement and the contract between department and lead unit.
     *
     * `null`：没有签订。 `null`: nothing was signed.
     *
     * 第 15 条 · Art. 15.
     */
    readonly agreement?:
      | {
          /**
           * 签约的科技厅（委） · department that signed.
           *
           * 与牵头单位签约的科技厅（委）的区划代码，应当是牵头单位所在地的那一家。
           *
           * The code of the department that signed, which should be that of the lead unit’s province.
           *
           * 第 15 条 · Art. 15.
           */
          readonly department:
            | '310000'
            | '320000'
            | '330000'
            | '340000'
            | (string & Record<never, never>);
          /**
           * 任务书是否签订 · whether the task agreement is signed.
           *
           * 项目（课题）任务书双方都已签字盖章为“是”。
           *
           * Yes where both sides have signed and sealed the task agreement.
           *
           * 第 15 条 · Art. 15.
           */
          readonly taskAgreement: boolean;
          /**
           * 合同是否签订 · whether the contract is signed.
           *
           * 科技厅（委）与牵头单位的项目合同双方都已签字盖章为“是”；不是与解决方的合同。
           *
           * Yes where both sides have signed and sealed the project contract of department and lead; not the contract with a solver.
           *
           * 第 15 条 · Art. 15.
           */
          readonly contract: boolean;
          /**
           * 签约日期 · day of signing.
           *
           * 任务书和合同签订的日期；不在同一天的，写较晚的一天。
           *
           * The day on which task agreement and contract were signed; the later one where they differ.
           *
           * 第 15 条 · Art. 15.
           */
          readonly on: string;
        }
      | null
      | undefined;
    /**
     * 牵头单位 · lead unit.
     *
     * 任务书上的牵头单位；变更过的，写现在的牵头单位。
     *
     * The lead unit of the task agreement; after a change of lead, the present one.
     *
     * 第 15、18 条 · Art. 15, 18.
     */
    readonly lead?:
      | {
          /**
           * 牵头单位所在地 · place of the lead unit.
           *
           * 牵头单位登记住所的区划代码，决定由哪家科技厅（委）签约和验收。
           *
           * The division code of the registered seat of the lead unit, which decides whose department signs and accepts.
           *
           * 第 15、18 条 · Art. 15, 18.
           */
          readonly place?: string | undefined;
        }
      | undefined;
  };
  readonly grant: {
    /**
     * 项目投入 · investment.
     *
     * 立项文件核定的项目总投入，支持资金包括在内，不是实际支出。
     *
     * The total planned investment as fixed in the paper of approval, the grant included; not what was spent.
     *
     * 单位：整数按分计；文字须带单位（元、万元、亿元）。 Unit: whole fen, or a text with its unit (元, 万元, 亿元).
     *
     * 第 16 条 · Art. 16.
     */
    readonly investment?: number | string | undefined;
    /**
     * 支持资金 · grant.
     *
     * 三省一市科技厅（委）给本项目的中央和省级资金，分期拨付的写到本次为止的累计；市县资金不算。
     *
     * Central and provincial money that the departments give to the project, all instalments up to this one together; city and county money is not counted.
     *
     * 单位：整数按分计；文字须带单位（元、万元、亿元）。 Unit: whole fen, or a text with its unit (元, 万元, 亿元).
     *
     * 第 3、16 条 · Art. 3, 16.
     */
    readonly grant: number | string;
    /**
     * 立项日期 · day of approval.
     *
     * 工作专班审议通过立项的日期，不是公告或签约的日期。
     *
     * The day on which the task force approved the project, not that of the announcement or the signing.
     *
     * `null`：项目没有立项。 `null`: the project was not approved.
     *
     * 第 15、16、20 条 · Art. 15, 16, 20.
     */
    readonly approvedOn?: string | null | undefined;
    /**
     * 需求方所在地管理办法的上限 · cap set by the measures of the demander’s place.
     *
     * 需求方所在地在立项时有效的管理办法允许本项目得到的最高支持资金；办法只规定比例的，写按核定投入算出的金额。
     *
     * The most that the measures in force in the demander’s place at approval allow for this project; where they only set a share, the amount that it comes to.
     *
     * 单位：整数按分计；文字须带单位（元、万元、亿元）。 Unit: whole fen, or a text with its unit (元, 万元, 亿元).
     *
     * `null`：所在地的管理办法没有规定上限。 `null`: the measures there set no cap.
     *
     * 第 16 条 · Art. 16.
     */
    readonly localCap?: number | string | null | undefined;
    /**
     * 资金来源 · sources of funds.
     *
     * 本项目得到的财政资金，按中央、省级、市县分笔列出；中央和省级两项合计应等于支持资金。
     *
     * The public money for the project by giver, central, provincial and local; central and provincial together should make up the grant.
     *
     * 第 3、16 条 · Art. 3, 16.
     */
    readonly sources?:
      | readonly {
          /**
           * 资金的级次 · level of the source.
           *
           * 这笔钱出自中央引导资金、省级财政，还是市县财政。
           *
           * Whether the money comes from the central funds, the provincial budget, or city and county.
           *
           * 第 3、16 条 · Art. 3, 16.
           */
          readonly level: 'central' | 'provincial' | 'local';
          /**
           * 资金的数额 · amount of the source.
           *
           * 这笔资金下达给本项目的数额，以拨款文件为准。
           *
           * What this giver has allotted to the project, by its letter of allotment.
           *
           * 单位：整数按分计；文字须带单位（元、万元、亿元）。 Unit: whole fen, or a text with its unit (元, 万元, 亿元).
           *
           * 第 3、16 条 · Art. 3, 16.
           */
          readonly amount: number | string;
        }[]
      | undefined;
    /**
     * 需求方所在地 · place of the demander.
     *
     * 需求方登记住所的区划代码，决定适用哪里的管理办法；写到设区市。
     *
     * The division code of the demander’s registered seat, which decides whose measures apply; given down to the prefecture.
     *
     * 第 16 条 · Art. 16.
     */
    readonly place?: string | undefined;
  };
  readonly 'solver-payment': {
    /**
     * 立项日期 · day of approval.
     *
     * 工作专班审议通过立项的日期，不是公告或签约的日期。
     *
     * The day on which the task force approved the project, not that of the announcement or the signing.
     *
     * `null`：项目没有立项。 `null`: the project was not approved.
     *
     * 第 15、20 条 · Art. 15, 20.
     */
    readonly approvedOn?: string | null | undefined;
    /**
     * 验收日期 · day of acceptance.
     *
     * 验收结论作出的日期，以验收意见书为准；只有早于这一天的支付算验收前支付。
     *
     * The day of the conclusion on acceptance, by the paper of acceptance; only what was paid before it counts.
     *
     * `null`：还没有验收。 `null`: the project has not been accepted yet.
     *
     * 第 16 条 · Art. 16.
     */
    readonly acceptanceOn?: string | null | undefined;
    /**
     * 与解决方的合同 · contracts with solvers.
     *
     * 需求方与解决方签订的全部合同，一份一行，逐份计算。
     *
     * Every contract between the demander and a solver, one row each; each is measured on its own.
     *
     * `null`：没有与解决方签订合同，无须支付。 `null`: there is no contract with a solver, so nothing to pay.
     *
     * 第 16 条 · Art. 16.
     */
    readonly contracts?:
      | readonly {
          /**
           * 合同的编号 · id of the contract.
           *
           * 合同书上的编号；没有的，写能区分各份合同的编号。
           *
           * The number on the contract; where it has none, any id that tells the contracts apart.
           *
           * 第 16 条 · Art. 16.
           */
          readonly id: string;
          /**
           * 合同的解决方 · solver of the contract.
           *
           * 合同另一方的名称，即收款的解决方。
           *
           * The name of the other party, the solver who is paid.
           *
           * 第 16 条 · Art. 16.
           */
          readonly solver?: string | undefined;
          /**
           * 合同的金额 · amount of the contract.
           *
           * 首次签订时的合同总额；以后补充协议增减的不改这个数。
           *
           * The full amount as first signed; what later amendments add or take off does not change it.
           *
           * 单位：整数按分计；文字须带单位（元、万元、亿元）。 Unit: whole fen, or a text with its unit (元, 万元, 亿元).
           *
           * 第 16 条 · Art. 16.
           */
          readonly amount: number | string;
          /**
           * 合同的款项 · payments under the contract.
           *
           * 这份合同名下的每一笔支付和退款，一笔一行；没有付过的，写空列表。
           *
           * Every payment and refund under the contract, one row each; an empty list where nothing was paid.
           *
           * 第 16 条 · Art. 16.
           */
          readonly payments?:
            | readonly {
                /**
                 * 合同款项的金额 · amount of the payment under the contract.
                 *
                 * 付给解决方写正数，解决方退回写负数。
                 *
                 * Above zero what went to the solver, below zero what came back.
                 *
                 * 单位：整数按分计；文字须带单位（元、万元、亿元）。 Unit: whole fen, or a text with its unit (元, 万元, 亿元).
                 *
                 * 第 16 条 · Art. 16.
                 */
                readonly amount: number | string;
                /**
                 * 合同款项的日期 · day of the payment under the contract.
                 *
                 * 银行凭证上的付款或退款日期。
                 *
                 * The day of the payment or refund on the bank voucher.
                 *
                 * 第 16 条 · Art. 16.
                 */
                readonly on?: string | undefined;
              }[]
            | undefined;
        }[]
      | null
      | undefined;
  };
  readonly 'annual-report': {
    /**
     * 立项日期 · day of approval.
     *
     * 工作专班审议通过立项的日期，不是公告或签约的日期。
     *
     * The day on which the task force approved the project, not that of the announcement or the signing.
     *
     * `null`：项目没有立项。 `null`: the project was not approved.
     *
     * 第 15、20 条 · Art. 15, 20.
     */
    readonly approvedOn?: string | null | undefined;
    /**
     * 项目开始日期 · first day of the project.
     *
     * 任务书写明的开始日期；没有写明的，写签订日期。
     *
     * The first day by the task agreement; where it states none, the day of signing.
     *
     * 第 17 条 · Art. 17.
     */
    readonly startedOn: string;
    /**
     * 项目结束日期 · last day of the project.
     *
     * 项目验收或终止的日期；不早于开始日期。
     *
     * The day on which the project was accepted or terminated; not before its first day.
     *
     * `null`：项目还在实施。 `null`: the project is still running.
     *
     * 第 17 条 · Art. 17.
     */
    readonly endedOn?: string | null | undefined;
    /**
     * 已报送的年度 · years reported.
     *
     * 已经报送实施情况的各个年度，写所报告的日历年，不写报送的年份；一个年度也没有报的，写空列表。
     *
     * The calendar years on which a report was made: the year reported on, not the one in which it was sent; an empty list where none was.
     *
     * 单位：年。 Unit: calendar year.
     *
     * 第 17 条 · Art. 17.
     */
    readonly reports?: readonly number[] | undefined;
  };
  readonly 'project-acceptance': {
    /**
     * 立项日期 · day of approval.
     *
     * 工作专班审议通过立项的日期，不是公告或签约的日期。
     *
     * The day on which the task force approved the project, not that of the announcement or the signing.
     *
     * `null`：项目没有立项。 `null`: the project was not approved.
     *
     * 第 15、20 条 · Art. 15, 20.
     */
    readonly approvedOn?: string | null | undefined;
    /**
     * 验收的科技厅（委） · department that accepts.
     *
     * 组织验收的科技厅（委）的区划代码，应当是牵头单位所在地的那一家；别的机构写其所在地代码。
     *
     * The code of the department that held the acceptance, which should be that of the lead unit’s province; another body by the code of its place.
     *
     * 第 18 条 · Art. 18.
     */
    readonly department?:
      | '310000'
      | '320000'
      | '330000'
      | '340000'
      | (string & Record<never, never>)
      | undefined;
    /**
     * 牵头单位 · lead unit.
     *
     * 任务书上的牵头单位；变更过的，写现在的牵头单位。
     *
     * The lead unit of the task agreement; after a change of lead, the present one.
     *
     * 第 15、18 条 · Art. 15, 18.
     */
    readonly lead?:
      | {
          /**
           * 牵头单位所在地 · place of the lead unit.
           *
           * 牵头单位登记住所的区划代码，决定由哪家科技厅（委）签约和验收。
           *
           * The division code of the registered seat of the lead unit, which decides whose department signs and accepts.
           *
           * 第 15、18 条 · Art. 15, 18.
           */
          readonly place?: string | undefined;
        }
      | undefined;
    /**
     * 评价的方面 · points that were weighed.
     *
     * 验收意见实际评价了成果创新水平、转化应用绩效、对经济社会发展的实际贡献中的哪几项。
     *
     * Which of innovation, application and contribution to economy and society the acceptance opinion weighed.
     *
     * 第 18 条 · Art. 18.
     */
    readonly criteria?: readonly ('innovation' | 'application' | 'contribution')[] | undefined;
    /**
     * 验收前是否付足解决方费用 · whether the solvers had been paid enough.
     *
     * 以决定之日为验收之日，“验收前支付”的结论是已付足为“是”，没有付足为“否”。
     *
     * The answer of solver-payment with the day of decision as the day of acceptance: yes where met, no where unmet.
     *
     * 第 16、18 条 · Art. 16, 18.
     */
    readonly solverPaymentMet?: boolean | undefined;
    /**
     * 年度实施情况是否报齐 · whether all annual reports were made.
     *
     * 截至决定之日，“年度报送”的结论是已报齐为“是”，没有报齐为“否”。
     *
     * The answer of annual-report on the day of decision: yes where met, no where unmet.
     *
     * 第 17、18 条 · Art. 17, 18.
     */
    readonly annualReportsMet?: boolean | undefined;
  };
  readonly 'credit-standing': {
    /**
     * 查询信用的各方 · parties whose credit is asked.
     *
     * 要查询科研信用的单位和个人，每方一行；结论取最差的一方。
     *
     * The units and persons whose research credit is asked, one row each; the worst of them decides.
     *
     * 第 19 条 · Art. 19.
     */
    readonly parties: readonly {
      /**
       * 当事方的名称 · name of the party.
       *
       * 单位的全称或者个人的姓名，与信用记录上的一致。
       *
       * The full name of the unit or person, as the credit records have it.
       *
       * 第 19 条 · Art. 19.
       */
      readonly name: string;
      /**
       * 当事方的信用记录 · credit records of the party.
       *
       * 国家和三省一市科研信用记录中这一方名下的不良记录，一条一行；查过没有的，写空列表。
       *
       * The adverse entries under its name in the national and provincial research credit records, one row each; an empty list where a search found none.
       *
       * 第 19 条 · Art. 19.
       */
      readonly records?:
        | readonly {
            /**
             * 当事方信用记录的事由 · matter of the credit record of the party.
             *
             * 记录写的是什么事，一句话概括。
             *
             * What the record is about, in a few words.
             *
             * 第 19 条 · Art. 19.
             */
            readonly matter: string;
            /**
             * 当事方信用记录的日期 · day of the credit record of the party.
             *
             * 作出这条记录的日期；晚于决定之日的不算。
             *
             * The day on which the record was made; one after the day of decision does not count.
             *
             * 第 19 条 · Art. 19.
             */
            readonly on?: string | undefined;
            /**
             * 当事方信用记录所附的限制 · bar of the credit record of the party.
             *
             * 这条记录附带的、正式作出的限制申报或参加项目的处理。
             *
             * The formal ban from applying or taking part that comes with the record.
             *
             * `null`：只有记录，没有附带限制。 `null`: the record carries no bar.
             *
             * 第 19 条 · Art. 19.
             */
            readonly bar?:
              | {
                  /**
                   * 当事方信用记录所附限制的起始日 · first day of the bar of the credit record of the party.
                   *
                   * 限制开始生效的日期，当日已受限制。
                   *
                   * The day from which the bar is in effect, that day included.
                   *
                   * 第 19 条 · Art. 19.
                   */
                  readonly from: string;
                  /**
                   * 当事方信用记录所附限制的截止日 · last day of the bar of the credit record of the party.
                   *
                   * 限制生效的最后一天，当日仍受限制；不早于起始日。
                   *
                   * The last day of the bar, that day included; not before its first day.
                   *
                   * `null`：限制没有期限。 `null`: the bar has no end.
                   *
                   * 第 19 条 · Art. 19.
                   */
                  readonly until: string | null;
                }
              | null
              | undefined;
          }[]
        | undefined;
    }[];
  };
}

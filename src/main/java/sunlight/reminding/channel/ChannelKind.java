package sunlight.reminding.channel;

/** By what a message goes out. */
public enum ChannelKind {
    MAIL, // 电子邮件
    WECOM, // 企业微信群机器人
    DINGTALK, // 钉钉群机器人
    POST; // 短信网关等（JSON）

    /** Whether whoever has the address can write to its group. */
    public boolean isSecret() {
        return this != MAIL;
    }

    /** Whether a secret can be agreed upon that signs what is sent. */
    public boolean signs() {
        return this == DINGTALK || this == POST;
    }
}
